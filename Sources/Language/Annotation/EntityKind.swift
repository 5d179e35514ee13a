/// The types of entities; the raw value is the word in annotations, topics and tables, but for the
/// last four, which a profile may give other names.
public enum EntityKind: String, Sendable, CaseIterable {
    case country, region, city, place, nationality, group
    case person, organization, law, event
    case date, time, money, percent, quantity, citation
    case population, exploitation, means, tier
}
