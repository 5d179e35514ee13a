/// What the gazetteer knows of a city besides its country.
struct CityFacts: Sendable {
    /// The GeoNames id.
    var geonames: Int
    /// In degrees north and east.
    var latitude: Double
    var longitude: Double
}
