# The library: list, search, selection, and the page of one article
library-title = Library
library-title-search = { $text }: library search
library-search = Search
library-search-placeholder = A word of the headline or text, a person, an organisation…
library-search-clear = Clear the search
library-tools = List tools
library-filter = Show
library-filter-all = All
library-filter-saved = Saved
library-filter-recent = Recently read
library-order = Order
library-order-newest = Last read
library-order-published = Last published
library-order-title = Headline
library-order-relevance = Relevance
library-export = Export
library-export-hint = The whole library in one JSON file

library-count =
    { $count ->
        [0] No briefs
        [one] { $count } brief
       *[other] { $count } briefs
    }
library-results =
    { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }
library-list = Briefs
library-row-loading = Loading…
library-row-saved = Saved
library-row-published = Published { $date }
library-row-read = Read { $date }
library-row-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

library-select-all =
    { $count ->
        [0] Select all
        [one] Select the brief
       *[other] Select all { $count } briefs
    }
library-selected =
    { $count ->
        [0] Nothing selected
        [one] { $count } brief selected
       *[other] { $count } briefs selected
    }
library-selection-tools = What to do with the selection
library-select-none = Clear the selection
library-saved-count =
    { $count ->
        [0] Nothing saved
        [one] { $count } brief saved
       *[other] { $count } briefs saved
    }
library-unsaved-count =
    { $count ->
        [0] Nothing changed
        [one] { $count } brief no longer saved
       *[other] { $count } briefs no longer saved
    }
library-restored-count =
    { $count ->
        [0] Nothing restored
        [one] The brief is back in the library
       *[other] { $count } briefs are back in the library
    }
export-format = Export format
export-format-json = JSON: full copy
export-format-jsonl = JSONL: one article a line
export-format-csv = CSV: one row a brief
export-format-csv-facts = CSV: one row a fact
export-format-markdown = Markdown: notes
export-format-text = TXT: plain text
export-format-ris = RIS: references
export-format-biblatex = BibLaTeX: references
export-retrieved = Retrieved { $date }
library-export-working = Writing the file: { $share }
library-export-progress = Export progress
library-export-done = Wrote { $name }
library-export-cancelled = Export cancelled; no file was written.

library-loading = Opening the library…
library-empty-title = Your library is empty
library-empty-text = Open an Arabic news story in your browser and its brief will appear here. Everything stays on this device.
library-empty-saved-title = No saved briefs yet
library-empty-saved-text = A saved brief is not removed with the old ones. Save it from the side panel or from this list.
library-empty-recent-title = Nothing read recently
library-empty-recent-text = Everything in your library is saved. What you read from now on appears here until its time is up.
library-empty-unread-title = Siyaq has not started yet
library-empty-unread-text = Siyaq reads nothing before you agree. The welcome page explains what is read and where it is kept.
library-empty-unread-action = Open the welcome page
library-none-title = No results
library-none-text = Nothing in the library matches { $text }. Try fewer or more general words; spelling variants of one Arabic word count as the same.
library-none-filtered = Only saved briefs were searched. The rest of the library may hold it.
library-none-filtered-recent = Only recently read briefs were searched. The rest of the library may hold it.
library-search-everywhere = Search the whole library
library-error-title = The library cannot be opened
library-error-blocked-title = Another page is using the library
library-error-newer-title = The library is newer than this version
library-reload = Reload the page

library-keys = Keyboard shortcuts
library-keys-search = To the search field
library-keys-next = Next brief
library-keys-previous = Previous brief
library-keys-select = Select or unselect the brief
library-keys-range = Extend the selection
library-keys-open = Open the brief
library-keys-save = Save the selection, or stop saving it
library-keys-delete = Delete the selection
library-keys-escape = Clear the selection
library-keys-help = This list
library-key-enter = Enter
library-key-delete = Delete
library-key-escape = Esc
library-key-shift = Shift
library-keys-letters = Use single-letter shortcuts

article-back = Back to the library
article-tools = Article tools
article-loading = Opening the article…
article-missing-title = This brief is not in the library
article-missing-text = It may have been deleted, or its time was up. You can read the article again on its page.
article-deleted-title = This brief was deleted
article-deleted-text = { $title } is no longer in your library.
article-by = By { $author }
article-contents = On this page
article-section-text = Article text
article-section-provenance = Source and provenance
article-section-versions = Earlier texts
article-text-hint = The sentences that facts were taken from are underlined.
article-text-background = Background from here on: an earlier story the article retells
article-text-lead = Lead
article-evidence = Sentence behind: { $facts }
article-partial = The page showed only part of the article; this is all that was read.

provenance-visited = Address you visited
provenance-canonical = Original address as the page declares it
provenance-retrieved = Read at
provenance-first-seen = First read
provenance-outlet = Publisher
provenance-author = Author as printed
provenance-published = Published
provenance-modified = Modified
provenance-raw = As printed
provenance-source = Source of the date
provenance-calendar = Calendar
provenance-confidence = Confidence
provenance-language = Language
provenance-hash = Fingerprint of the text
provenance-hash-hint = Changes when the text changes
provenance-engine = Engine version
provenance-extractor = Extractor version
provenance-reference = Relative dates count from
provenance-reference-published = publication date
provenance-reference-text = last past date in the text
provenance-unresolved = not understood
provenance-unknown = Unknown
provenance-calendar-gregory = Gregorian
provenance-calendar-hijri = Hijri
provenance-source-jsonld = the page’s structured data (JSON-LD)
provenance-source-meta = the page’s meta tags
provenance-source-microdata = marks in the text (microdata)
provenance-source-time-element = the page’s time element
provenance-source-visible = text visible on the page
provenance-source-given = given from outside the page
provenance-language-ar = Arabic
provenance-language-other = another language

versions-hint =
    { $count ->
        [one] The text of this article changed once. What is struck through was taken out of the older text, what is underlined was added.
       *[other] The text of this article changed { $count } times. What is struck through was taken out of the older text, what is underlined was added.
    }
versions-one = The text as read on { $date }
versions-same-title = The headline has not changed
versions-gone = removed from the text
versions-new = Added to the text
versions-changes = Words taken out: { $gone } · words added: { $fresh }
versions-other = The two texts differ too much to be compared word by word. This is the older one.

library-side = Ways into the library
library-pages = Pages of the library
library-exact = As written
library-exact-hint = Words in this very form, without beginnings and endings
library-view = View
library-view-list = List
library-view-cards = Cards
library-keys-tag = Tag the selection
library-keys-file = File the selection

suggestions = Suggestions
suggestion-person = person
suggestion-organisation = organisation
suggestion-place = place
suggestion-outlet = outlet
suggestion-theme = theme
suggestion-tag = tag
suggestion-collection = collection
suggestion-field = query word
facets = Narrow down
facets-empty = Nothing to narrow down yet.
facet-outlet = Outlet
facet-theme = Theme
facet-person = People
facet-organisation = Organisations
facet-place = Places
facet-month = Month
facet-tag = Tags
query-chips = What the search is narrowed to
query-chip-remove = Take { $term } out of the search
query-term-outlet = Outlet: { $value }
query-term-person = Person: { $value }
query-term-organisation = Organisation: { $value }
query-term-place = Place: { $value }
query-term-theme = Theme: { $value }
query-term-tag = Tag: { $value }
query-term-collection = Collection: { $value }
query-term-after = After { $value }
query-term-before = Before { $value }
query-term-is = State: { $value }
query-fault-unclosed-quote = A quotation mark is open and not closed
query-fault-missing-value = This query word waits for a value after the colon
query-fault-bad-date = This date cannot be read. Write 2024, 2024-11 or 2024-11-05
query-fault-bad-is = The state is either saved or recent
query-fault-unknown-field = There is no query word of this name
query-fault-too-long = The query is longer than what is read
query-fault-kept = The results below are those of the search before.
query-fault-close = Close the quotation
query-fault-drop = Remove this part

health-export = Export what can be read
health-reset = Begin a new library
health-reset-title = A new library in place of this one
health-reset-text = The library that cannot be opened is deleted with everything in it: briefs, tags, notes, coding. It cannot be brought back. First try again, restart the browser, and export what can be read.
health-reset-word = delete
health-reset-type = Type { $word } to confirm
health-reset-do = Delete and begin anew
