# The side panel: its states and tools
panel-title = Siyaq
panel-toolbar = Siyaq tools
panel-search = Search the library
panel-help = Help and shortcuts

state-loading-title = One moment…
state-welcome-title = Siyaq has not started yet
state-welcome-text = Siyaq reads nothing before you agree. The welcome page explains what is read and where it is kept.
state-welcome-action = Open the welcome page
state-paused-title = Reading is paused
state-paused-text = Siyaq will not read any page until you resume. Your library stays as it is.
state-paused-action = Resume reading
state-not-article-title = This page is not a news article
state-not-article-text = Open a news story in Arabic, and its brief and context appear here.
state-unread-title = An article that was not read
state-unread-click-mode = You chose that Siyaq reads only when you ask.
state-unread-site-not-allowed = { $host } is not on your list of allowed sites.
state-unread-site-denied = You excluded { $host } from reading.
state-unread-action = Read this article
state-unread-settings = Change what is read
state-working-title = Reading the article…
state-working-text = Everything happens in your browser, and nothing leaves it.
state-no-access-title = Siyaq cannot see pages
state-no-access-text = The permission to read web pages was taken back. Give it again to have the news you open read.
state-no-access-action = Give permission
state-reload-page-title = Siyaq cannot reach this page
state-reload-page-text = If it is a news story, reload it: it was opened before Siyaq was installed or updated. The browser’s own pages are never read.
state-error-title = The brief could not be made
state-deleted-title = This brief was deleted
state-deleted-text = It is no longer in your library. You can read the article again.

notice-unstored-title = This brief was not kept
notice-changed-title = The text of the article has changed
notice-changed-text = The page corrected its text since you last read it. The brief is of the new text; the old one is kept with it.
notice-partial-title = The text is not complete
notice-partial-text = The page shows only part of the article, so the brief is of that part alone.

evidence-approximate = The page has changed a little; this is the place nearest to the sentence.
evidence-missing = The sentence is no longer on the page. The kept text is in the library.

help-title = How to use the panel
help-evidence = Everything in the brief comes from the article’s text. Choose a fact or a sentence to see it marked in its place on the page.
help-local = The brief is made and kept in your browser, and nothing is sent to anyone.
help-shortcuts = Keyboard shortcuts
help-key-next = Next item
help-key-previous = Previous item
help-key-evidence = Show the sentence on the page
help-key-save = Save the brief, or remove it from saved
help-key-search = Search the library
help-key-help = This help
help-key-on = Use single-letter shortcuts
key-enter = Enter
