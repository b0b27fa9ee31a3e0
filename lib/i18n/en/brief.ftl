# The brief: its sections, kinds of fact, themes and links
section-summary = Summary
section-facts = Facts
section-parties = Who and where
section-background = Background
section-related = Related stories
section-people = People
section-organisations = Organisations
section-places = Places

brief-by = By { $author }
brief-published = Published { $date }
brief-published-printed = As the page prints it: { $raw }
brief-modified = Updated { $date }
brief-state-saved = Saved
brief-state-recent = Read recently
brief-state-changed = Text changed
brief-state-partial = Partial text
brief-no-summary = How the article begins
brief-facts-empty = No facts were found in the text that could be relied on.
brief-background-hint = An older story the article itself recalls, not part of today’s event.
brief-related-empty = No related stories yet. As you read more on the same subject, they appear here.
brief-item-hint = Shows the sentence on the page
brief-copy-citation = Copy citation
brief-share = Share
brief-print = Print

dismiss-fact = Set this fact aside
retype-fact = Change the kind of this fact
fact-retyped = Kind corrected
fact-retyped-hint = It was taken for: { $kind }
fact-retyped-done = The kind is now: { $kind }
dismiss-person = Set { $name } aside: not a person
dismiss-organisation = Set { $name } aside: not an organisation
dismiss-place = Set { $name } aside: not a place
dismissed = Set aside from the brief
dismissed-count =
    { $count ->
        [0] Nothing set aside
        [one] { $count } item set aside
       *[other] { $count } items set aside
    }
restore-dismissed = Bring back

fact-agreement = Agreement
fact-decision = Decision
fact-meeting = Meeting
fact-visit = Visit
fact-appointment = Appointment
fact-upcoming = Upcoming
fact-money = Money
fact-quantity = Figure
fact-casualties = Casualties
fact-statement = Statement
fact-deadline = Deadline
fact-commitment = Commitment
status-planned = Planned
status-reported = Reported
status-denied = Denied
status-planned-hint = Has not happened yet: the text says it is planned
status-reported-hint = Told by a source; the text does not confirm it
status-denied-hint = The text says that a party denied it
date-inferred = Inferred
date-inferred-hint = Counted from { $reference }, the latest past date in the text, because the date of publication is not known
date-inferred-hint-plain = Counted from a date in the text, because the date of publication is not known
date-approximate = Approximate
date-hijri = Hijri
money-from-to = From { $payer } to { $payee }
money-from = From { $payer }
money-to = To { $payee }
money-purpose = For: { $purpose }
fact-with = With { $names }
fact-by = By { $names }
fact-toward = To { $names }
bound-approx = about { $value }
bound-min = more than { $value }
bound-max = at most { $value }
range = { $from } – { $to }
speaker-role = { $name }, { $role }

mention-count =
    { $count ->
        [one] Named once
       *[other] Named { $count } times
    }
variants = Also written: { $names }
entity-show = Show the first mention of { $name } on the page

relation-copy = Copy
relation-same-event = Same event
relation-follow-up = Follow-up
relation-earlier = Earlier story
relation-same-thread = Same thread
relation-background-of = Background
relation-page-link = Linked here
rung-page = From this page
rung-recent = You read it
rung-saved = Saved
rung-feed = A site you follow
reason-people = People in both: { $names }
reason-organisations = Organisations in both: { $names }
reason-places = Places in both: { $names }
reason-terms = Words in both: { $names }
reason-theme = Theme: { $theme }
reason-money = The same sum: { $names }
reason-date = The same date: { $names }
reason-date-plain = Published in the same days
reason-copy = Nearly the same text
reason-copy-agency = Text of the agency { $agency }
reason-link = This page links to it
related-same-text = The same text elsewhere
related-other = Other stories
related-copies =
    { $count ->
        [one] { $count } copy at another outlet
       *[other] { $count } copies at other outlets
    }

citation = { $title }, { $outlet }, { $date }, { $url } (retrieved { $retrieved })
citation-undated = { $title }, { $outlet }, n.d., { $url } (retrieved { $retrieved })

theme-agriculture = Agriculture
theme-culture = Culture
theme-diplomacy = Diplomacy
theme-disaster = Disasters
theme-economy = Economy
theme-education = Education
theme-energy = Energy
theme-environment = Environment
theme-finance = Finance
theme-health = Health
theme-justice = Justice
theme-media = Media
theme-migration = Migration
theme-military = Military
theme-politics = Politics
theme-religion = Religion
theme-security = Security
theme-society = Society
theme-sport = Sport
theme-technology = Technology
theme-transport = Transport
related-failed = The related stories could not be fetched
statements = Statements ({ $count })
statements-rest = More from this speaker ({ $count })

entity-in-library = Its stories in your library
entity-page-open = Its page
entity-hide = Hide from this brief
entity-show-one = Show on the page
entity-show-next = Show on the page ({ $at } of { $of })
correct-title = Correct
correct-not-person = Not a person
correct-not-organisation = Not an organisation
correct-not-place = Not a place
correct-is-person = A person
correct-is-organisation = An organisation
correct-is-place = A place
correct-same = The same as
correct-same-choose = Choose a name…
corrected-none = { $name } will not be named in briefs
corrected-type = The kind of { $name } is corrected, and remembered
corrected-merge = { $name } and { $target } are now one
corrected-apart = { $name } will not be joined with { $target }
unrelated-mark = Not related: { $title }
unrelated-done = This story will not be listed here
