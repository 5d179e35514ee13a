/// The types of entities; the raw value is the word in annotations, topics and tables.
public enum EntityKind: String, Sendable, CaseIterable {
    case country, region, city, place, nationality, group
    case person, organization, law, event
    case date, time, money, percent, quantity, citation
    case population, exploitation, means, tier
}
