/// The words dates are written with, as data.
enum DateWords {
    /// `word:month`.
    static let months = """
        january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10
        november:11 december:12 jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11
        dec:12 jan.:1 feb.:2 mar.:3 apr.:4 jun.:6 jul.:7 aug.:8 sep.:9 sept.:9 oct.:10 nov.:11
        dec.:12
        """
    /// `word:weekday`, Monday first.
    static let weekdays = """
        monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7 mon.:1 tues.:2 wed.:3
        thurs.:4 fri.:5
        """
    /// Before a number of four digits they make it a year.
    static let yearLeads = """
        in since by during until till through throughout from after before of year years early
        late mid fiscal fy circa c. ca. ca between spring summer autumn fall winter as around for to
        and the a an this annual calendar end beginning start middle
        """
    /// After a number of four digits they leave it a year even where a plural might follow.
    static let yearFollowers = """
        to and in when where which that the a an was were is are had has have it he she they we
        with by from after before until while because as also there est est. census elections
        election season
        """
    /// Relative dates: `last month`, `next year`.
    static let relatives = "last next this past previous following coming same"
    /// Days named from today.
    static let deictics = "today yesterday tomorrow tonight"
    /// Units of the calendar after a relative word.
    static let calendarUnits = """
        year month week day night morning afternoon evening decade century weekend summer winter
        spring fall autumn quarter semester
        """
    /// Heads of instruments: a year beside one belongs to its name.
    static let instruments = """
        act acts law code convention protocol treaty ordinance decree directive regulations
        statute resolution amendments bill covenant charter accord accords
        """
    /// Small words inside names of instruments.
    static let nameFillers = """
        of the and on for in to against with or a an by from through into under at
        """
}
