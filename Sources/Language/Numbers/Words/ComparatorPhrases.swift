/// Phrases that say how a number relates to the true one, as data.
enum ComparatorPhrases {
    /// `sign phrase`, one a line, for phrases right before a number.
    ///
    /// The longest phrase wins. A phrase that ends in `a`, `an` or `the` need not be listed: the
    /// reader skips articles.
    static let before = """
        > more than
        > well over
        > over
        > just over
        > above
        > greater than
        > higher than
        > larger than
        > bigger than
        > longer than
        > older than
        > exceeding
        > exceeds
        > exceeded
        > exceed
        > in excess of
        > upward of
        > upwards of
        > north of
        > surpassing
        > surpassed
        > surpasses
        > topping
        > topped
        > tops
        > to top
        > could top
        > would top
        > will top
        > may top
        > might top
        > beyond
        > slightly more than
        > a little over
        > a little more than
        > better than
        >= at least
        >= no fewer than
        >= no less than
        >= not less than
        >= not fewer than
        >= not under
        >= at a minimum
        >= at minimum
        >= a minimum of
        >= minimum of
        >= not below
        >= at the least
        >= at the very least
        >= a floor of
        < fewer than
        < less than
        < under
        < below
        < lower than
        < smaller than
        < younger than
        < shorter than
        < just under
        < just below
        < just short of
        < short of
        < shy of
        < south of
        < slightly less than
        < a little under
        < a little less than
        < well under
        < well below
        <= up to
        <= as many as
        <= as much as
        <= as high as
        <= as long as
        <= as large as
        <= at most
        <= at the most
        <= no more than
        <= not more than
        <= no greater than
        <= not greater than
        <= no higher than
        <= no later than
        <= no longer than
        <= not longer than
        <= not exceeding
        <= not to exceed
        <= not exceed
        <= never exceed
        <= cannot exceed
        <= can not exceed
        <= not over
        <= not above
        <= a maximum of
        <= maximum of
        <= a ceiling of
        <= anything up to
        <= anywhere up to
        <= to a maximum of
        <= limited to
        <= capped at
        = as low as
        = as few as
        = as little as
        = as young as
        = as old as
        = only
        = just
        = exactly
        = precisely
        = went up to
        = rose up to
        = a mere
        = a further
        = an additional
        = other than
        = rather than
        = twice over
        = than
        ~ about
        ~ some
        ~ around
        ~ nearly
        ~ almost
        ~ approximately
        ~ roughly
        ~ an estimated
        ~ close to
        ~ closer to
        ~ near
        ~ near to
        ~ circa
        ~ c.
        ~ ca.
        ~ ca
        ~ approx
        ~ approx.
        ~ est.
        ~ est
        ~ in the region of
        ~ in the neighborhood of
        ~ in the neighbourhood of
        ~ in the vicinity of
        ~ on the order of
        ~ of the order of
        ~ something like
        ~ virtually
        ~ practically
        ~ upwards or downwards of
        ~ an approximate
        ~ somewhere around
        ~ some estimated
        ~ average of about
        ~ very nearly
        ~ nearly all
        """
    /// `sign phrase`, one a line, for phrases after a number, its sign or its unit.
    static let after = """
        >= or more
        >= or older
        >= or above
        >= or over
        >= or greater
        >= or higher
        >= or longer
        >= or better
        >= and over
        >= and older
        >= and above
        >= and up
        >= and more
        >= and upward
        >= and upwards
        >= at least
        >= at minimum
        >= at a minimum
        >= plus
        <= or less
        <= or fewer
        <= or under
        <= or younger
        <= or below
        <= or lower
        <= and under
        <= and younger
        <= and below
        <= at most
        <= at the most
        <= maximum
        ~ or so
        ~ odd
        ~ estimated
        ~ approximately
        ~ give or take
        """
    /// Words after which `estimated` is a verb and says nothing of the number's exactness.
    static let estimating = "estimated estimate estimates"
    /// Words that may stand between a comparator and its number.
    static let fillers = "a an the another total additional of whopping staggering"
}
