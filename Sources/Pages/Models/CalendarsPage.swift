/// The calendars of the week, to open or to subscribe to.
package struct CalendarsPage: Model, Hashable {
  package let frame: Frame
  package let heading: String
  package let lead: String
  package let hint: String?
  package let groups: [CalendarGroup]
}

/// Calendars of one kind.
package struct CalendarGroup: Model, Hashable {
  package let heading: String
  package let calendars: [CalendarEntry]
}

/// A calendar.
package struct CalendarEntry: Model, Hashable {
  package let title: Said
  package let link: String
  /// The address to subscribe to, where the site's is known.
  package let subscription: NamedLink?
}

/// The page on which a visitor chooses a language.
package struct WelcomePage: Model, Hashable {
  package let stylesheet: String
  package let documentTitle: String
  package let languages: [WelcomeEntry]
}

/// The week's name in a language, and the way to its pages.
package struct WelcomeEntry: Model, Hashable {
  package let tag: String
  package let language: String
  package let week: Said
  package let dates: String
  package let link: String
}
