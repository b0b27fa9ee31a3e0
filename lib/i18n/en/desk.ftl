# The reader's own work on the library: what is not kept, and why
error-bad-address = This is not the address of a web page.
error-bad-file = This is not a coding file that Siyaq knows. Nothing in your library was changed.
error-cycle = Nothing can be put inside itself or inside what is below it. Choose another place.
error-gone = This is no longer there; another page may have deleted it.
error-mark-empty = Select some words of the text first.
error-mark-too-long = The stretch you selected is too long to highlight. Select less of it.
error-name-empty = Type a name.
error-name-signs = Put at least one letter or digit into the name, so that search can find it.
error-name-taken = This name is in use here. Choose another one.
error-name-too-long = The name is too long. It may have 80 characters.
error-note-too-long = The note is longer than what can be kept. Shorten or split it; what you typed is still here.
error-nothing-shared = There is no article both of you have coded yet. Code one of theirs, or have them code one of yours.
error-shortcut-bad = A shortcut is one letter or one digit.
error-shortcut-taken = This shortcut is in use. Choose another letter or digit.
error-too-deep = Levels cannot nest this deep.
error-too-many-marks = This article has as many highlights as it can hold.

# The side column: collections, tags, searches, reading list
rename = Rename
renamed = Renamed
show-fewer = Fewer
show-rest =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
collections = Collections
collections-empty = Gather the briefs of one subject in a collection.
collection-new = New collection
collection-name = Name of the collection
collection-make = Create
collection-make-file = Create and file
collection-edit = Edit the collection { $name }
collection-place = Place
collection-top = At the top
collection-inside = New collection inside
collection-delete = Delete the collection
collection-deleted = The collection { $name } was deleted; its briefs stay
collection-moved = The collection { $name } was moved
library-tags = Tags
library-tags-empty = Tick some briefs and tag them; the tag appears here.
tag-edit = Edit the tag { $name }
tag-name = Name of the tag
tag-merge = Merge into another tag
tag-merge-hint = Its briefs move to the other tag and it goes.
tag-merge-choose = Choose a tag…
tag-merged = { $name } was merged into { $target }
tag-delete = Delete the tag
tag-deleted = The tag { $name } was deleted; its briefs stay
tag-do = Tag
tag-put-on = Tag
tag-selection =
    { $count ->
        [one] Tag one brief
       *[other] Tag { $count } briefs
    }
tagged-count =
    { $count ->
        [one] { $tag } was put on one brief
       *[other] { $tag } was put on { $count } briefs
    }
file-do = Collection
file-selection =
    { $count ->
        [one] File one brief
       *[other] File { $count } briefs
    }
filed-count =
    { $count ->
        [one] One brief was filed in { $name }
       *[other] { $count } briefs were filed in { $name }
    }
unfile = Take out of { $name }
unfiled = Taken out of { $name }
searches = Saved searches
searches-empty = Save a search to come back to it with one click.
search-save = Save this search
search-name = Name of the search
search-edit = Edit the search { $name }
search-deleted = The search { $name } was deleted
queue = Read later
queue-empty = Right-click a link to put it aside here.
queue-opened = { $title } was opened and left the list
queue-removed = Taken off the list
queue-remove = Take { $title } off the list

# Highlighting and coding
marking = Highlight and code
marking-close = Let go of the selection
marking-keys = J and K walk over sentences, H highlights, M takes a note, Esc lets go. Codes have their own keys.
marked = Highlighted
marked-codes = Coded: { $codes }
marks-lost =
    { $count ->
        [one] One highlighted stretch is no longer in the text
       *[other] { $count } highlighted stretches are no longer in the text
    }
mark-do = Highlight
mark-undo = Remove highlight
mark-note = Note
code-given = Coded { $code }
code-taken = The code { $code } was taken off
codebook-title = Codebook
codebook-make = Make codes
codebook-empty-title = No codes yet
codebook-empty-text = Make a code for each thing you look for, then open a brief and code its sentences.
codebook-choose = Choose a code to see what is coded with it.
codes = Codes
code-new = New code
code-name = Name of the code
code-parent = Below
code-top = Nothing: a main code
code-colour = Colour
code-shortcut = Shortcut
code-shortcut-hint = One letter or digit, pressed while reading an article.
code-memo = When to use it
code-memo-hint = Definition and example, for those who code with you.
code-key = Shortcut { $key }
code-count =
    { $count ->
        [zero] Nothing coded
        [one] One stretch
       *[other] { $count } stretches
    }
code-edit = Edit the code { $name }
code-changed = The code was changed
code-delete = Delete the code
code-deleted = The code { $name } and those below it were deleted; their stretches stay highlighted
colour-amber = Amber
colour-blue = Blue
colour-green = Green
colour-grey = Grey
colour-pink = Pink
colour-red = Red
colour-teal = Teal
colour-violet = Violet
coded-with = Coded with { $code }
coded-by = Coded by { $coder }
coded-elsewhere = An article that is not in your library
coding-title = Coding with others
coding-hint = Write your codes and codings to a file, or read the file of another coder and compare. What the file holds is shown before anything changes.
coding-export = Export my coding
coding-import = Import a coding
coding-coder = Your name, as the other coder sees it
coding-write = Write the file
coding-preview = Coding by { $coder }
coding-preview-marks =
    { $count ->
        [one] One coded stretch
       *[other] { $count } coded stretches
    }
coding-preview-codes =
    { $count ->
        [one] With one code
       *[other] With { $count } codes
    }
coding-preview-new = Codes that are not in your codebook and will be added: { $names }
coding-preview-elsewhere =
    { $count ->
        [one] One of them is of an article that is not in your library
       *[other] { $count } of them are of articles that are not in your library
    }
coding-preview-replaced =
    { $count ->
        [one] Replaces one stretch of this coder
       *[other] Replaces { $count } stretches of this coder
    }
coding-preview-bad =
    { $count ->
        [one] One line could not be read and is left out
       *[other] { $count } lines could not be read and are left out
    }
coding-apply = Import
coding-applied =
    { $count ->
        [one] One stretch of { $coder } was imported
       *[other] { $count } stretches of { $coder } were imported
    }
coder-remove = Remove
coder-removed = The coding of { $coder } was removed
agreement-show = Compare
agreement-caption =
    Agreement between you and { $coder } on { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
    } in { $articles ->
        [one] { $articles } article you both coded
       *[other] { $articles } articles you both coded
    }
agreement-code = Code
agreement-both = Both
agreement-first = You alone
agreement-second = The other alone
agreement-percent = Agreement
agreement-kappa = Cohen’s kappa
agreement-none = undefined
agreement-hint = The unit is the sentence. Kappa takes off what chance would bring: 1 is full agreement, 0 no more than chance.
