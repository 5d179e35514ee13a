internal import Glibc

@main
struct Main {
    static func main() {
        Glibc.exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
}
