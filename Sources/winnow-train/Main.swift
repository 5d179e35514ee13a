internal import Glibc

@main
struct Main {
    static func main() {
        Glibc.exit(TrainProgram.run(Array(CommandLine.arguments.dropFirst())))
    }
}
