# Pages about the whole library: entity, thread, overview, graph
insight-nav = Library pages
insight-counting = Counting…
insight-in-articles =
    { $count ->
        [one] in one article
       *[other] in { $count } articles
    }
insight-from-to = { $from } to { $to }
insight-over-time = Articles over time
insight-period = Period
insight-articles = Articles
insight-as-table = As a table
insight-save-csv = Save CSV
insight-save-svg = Save SVG
insight-save-list = Save “{ $title }” as CSV
insight-themes = Themes
insight-outlets = Outlets
insight-people = People
insight-organisations = Organisations
insight-places = Places
insight-stories = Articles
insight-more =
    { $count ->
        [one] Show the last article
       *[other] Show more ({ $count } left)
    }
insight-question = Articles to count
insight-question-hint = Words as in the library’s search, such as person: or after:. Leave it empty to count the whole library.
insight-question-fault = “{ $part }” could not be read. Correct it and try again.
insight-count = Count

entity-title = Entity
entity-missing-title = No article names this
entity-missing-text = Its articles may have been deleted, or the name corrected.
entity-type-person = Person
entity-type-organisation = Organisation
entity-type-place = Place
entity-variants = Also written:
entity-graph = In the graph
entity-beside = Named together with
entity-roles = Roles over time
entity-correct = Correct { $name }
entity-correct-hint = What you correct is remembered on this device and applied to briefs. You can take it back.
entity-same = One and the same
entity-same-as = One and the same: { $name }
entity-apart = Two different
entity-apart-from = Two different: { $name }
entity-join = The other name
entity-join-hint = Type some of its letters, then say whether they are one or two.
entity-join-none = No other name in the library has these letters.
entity-corrections = Corrected before

thread-title = Thread
thread-empty-title = No articles in this thread
thread-empty-text = No article in the library holds both of them now.
thread-unfollow = Stop following
thread-timeline = Timeline
thread-newest =
    { $count ->
        [one] Only the newest article is listed.
       *[other] Only the newest { $count } articles are listed.
    }
timeline-published = published
timeline-mentioned = speaks of this day

overview-title = Overview
overview-empty-title = Nothing to count
overview-empty-text = No article in the library matches this question.

graph-title = Graph of names
graph-types = Kinds of names
graph-least = Show a link found
graph-working = Arranging the graph
graph-stop = Stop arranging
graph-no-picture = This browser cannot draw the graph. The list holds all of it.
graph-empty-title = No graph here
graph-empty-text = No two names meet in that many articles. Lower the number or widen the question.
graph-find = Find a name in the graph
graph-none-found = No name in the graph has these letters
graph-list = Names and their links
graph-size =
    { $nodes ->
        [one] { $nodes } name
       *[other] { $nodes } names
    } · { $edges ->
        [one] { $edges } link
       *[other] { $edges } links
    }
graph-entity = Page of { $name }
