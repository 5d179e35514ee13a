/// Words that say what a number measures, as data.
enum UnitWords {
    /// Lengths of time; a number of them is a duration, not a claim.
    static let durations = """
        year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min
        mins second seconds sec secs decade decades century centuries fortnight fortnights
        weekend weekends nights night millennia workweek workday workdays workweeks
        quarter quarters semester semesters season seasons
        """
    /// Words that may stand between a number and the length of time it counts.
    static let durationFillers = """
        consecutive more additional further full whole calendar fiscal working business school
        academic straight successive lunar light long overtime extra last past previous most
        recent
        """
    /// Measures of space, weight and the like.
    static let measures = """
        km kms kilometer kilometers kilometre kilometres mi mile miles m meter meters metre metres
        cm centimeter centimeters centimetre centimetres mm millimeter millimeters ft feet foot
        inch inches yard yards nm nautical hectare hectares ha acre acres sq square cubic cu kg kgs
        kilogram kilograms kilo kilos kilogramme kilogrammes gram grams gramme grammes g ton tons
        tonne tonnes mt pound-foot lb lbs ounce ounces oz liter liters litre litres gallon gallons
        bbl kw mw gw kwh mwh gwh twh megawatt megawatts gigawatt gigawatts kilowatt kilowatts
        kilowatt-hours watt watts volt volts hz khz mhz ghz mph kph knots degree degrees celsius
        fahrenheit bytes byte mb gb tb kb megabyte megabytes gigabyte gigabytes terabyte terabytes
        pixels decibels calories calorie basis bps bp
        """
    /// The sign of a hundredth part, in words.
    static let percents = "percent pct percents"
    /// After `percentage`, it makes a difference between percents.
    static let points = "point points pt pts"
    /// Once more every so often: `annually`.
    static let adverbsOfRate = """
        annually:year yearly:year monthly:month weekly:week daily:day hourly:hour
        """
    /// `word:unit` after `a`, `per`, `each`, `every`.
    static let periods = """
        year:year month:month week:week day:day hour:hour annum:year yr:year quarter:quarter
        night:night minute:minute decade:decade
        """
    /// Say that the thing before is counted each so often.
    static let perWords = "per a an each every the"
    /// Name an age.
    static let ages = "age ages aged older younger old oldest youngest"
    /// Days and parts of days that a clock time stands beside.
    static let clock = "am pm a.m. p.m. a.m p.m o'clock noon gmt utc est edt hrs"
    /// Directions a distance is measured in.
    static let bearings = """
        north south east west northeast northwest southeast southwest away from outside inland
        offshore off wide long deep radius downstream upstream
        """

    /// Figures of a study's method, before their number: sample, interval, deviation, odds ratio.
    static let ofMethod = WordSet("n ci iqr sd se or rr hr aor")
}
