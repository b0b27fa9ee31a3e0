# Words that all pages share
app-name = Siyaq
app-tagline = The brief of every story and its context, in your browser alone

save = Save
unsave = Remove from saved
undo = Undo
delete = Delete
cancel = Cancel
close = Close
confirm = Confirm
retry = Try again
dismiss-notice = Hide this notice
done = Done
open-library = Library
open-options = Settings
open-source = Open the article on its page
loading = One moment…
language-name-ar = العربية
language-name-en = English
language-name-fr = Français

saved-one = Brief saved
unsaved-one = Brief no longer saved
deleted-count =
    { $count ->
        [one] { $count } brief deleted
       *[other] { $count } briefs deleted
    }
copied = Copied
copy-failed = The browser did not allow copying
reading-minutes =
    { $count ->
        [0] under a minute’s reading
        [one] { $count } minute’s reading
       *[other] { $count } minutes’ reading
    }
page-failed-title = This page could not be opened
page-failed-text = Your settings did not arrive from the browser. Nothing you saved is lost. Try again; if it happens once more, restart the browser.
part-failed-text = Siyaq was probably updated while this page was open. Nothing you saved is lost: reload the page.
