/// The words numbers are written with, as data.
enum NumberWords {
    /// `word:value`, below twenty.
    static let units = """
        zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11
        twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18
        nineteen:19
        """
    /// `word:value`, the tens from twenty.
    static let tens = """
        twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90
        """
    /// `word:power of ten` of words that multiply what stands before them.
    static let scales = """
        hundred:2 thousand:3 lakh:5 lakhs:5 million:6 mln:6 mn:6 crore:7 crores:7 billion:9 bn:9
        bln:9 trillion:12 tn:12 trn:12 quadrillion:15
        """
    /// `letters:power of ten` where they are glued to digits: `$60k`, `1.3bn`.
    static let gluedScales = """
        k:3 m:6 mm:6 mn:6 mln:6 b:9 bn:9 bln:9 t:12 tn:12 trn:12
        """
    /// Counts of things that come in sets.
    static let sets = "dozen:12 score:20"
    /// `word:denominator`, names of parts.
    static let fractions = """
        half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5
        sixth:6 sixths:6 seventh:7 sevenths:7 eighth:8 eighths:8 ninth:9 ninths:9 tenth:10
        tenths:10 twelfth:12 twelfths:12 sixteenth:16 sixteenths:16 twentieth:20 twentieths:20
        hundredth:100 hundredths:100 thousandth:1000 thousandths:1000
        """
    /// `word:value`, names of ranks.
    static let ordinals = """
        first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10
        eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16
        seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40
        fiftieth:50 sixtieth:60 hundredth:100 
        """
    /// `word:value`, verbs and adverbs that multiply without a number beside them.
    static let multiples = """
        doubled:2 double:2 doubles:2 doubling:2 tripled:3 triple:3 triples:3 tripling:3 trebled:3
        treble:3 quadrupled:4 quadruple:4 quadrupling:4 quintupled:5 quintupling:5 halved:-2
        halving:-2 twofold:2 threefold:3 fourfold:4 fivefold:5 sixfold:6 sevenfold:7 eightfold:8
        ninefold:9 tenfold:10 twentyfold:20 hundredfold:100 twice:2 thrice:3
        """
    /// Before a scale word they make it vague: `several hundred`.
    static let vague = "several few many couple some various multiple countless tens"
    /// Letters after digits that make an ordinal.
    static let ordinalEndings = "st nd rd th"
}
