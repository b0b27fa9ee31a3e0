# Settings: what is read, what is kept, display, export and deletion
options-title = Settings
options-contents = Sections of the settings
options-applied = Every change applies at once.
options-failed = The change was not kept; the setting is as it was. { $reason }
options-not-started-title = Siyaq has not started yet
options-not-started-text = Nothing is read before you agree on the welcome page.
options-not-started-action = Open the welcome page

options-reading = What is read
options-mode = When Siyaq reads
mode-all = All Arabic news I open
mode-all-hint = Whenever you open a story in Arabic its brief is made by itself. Best for a full library of what you read.
mode-allowed = Only sites I allow
mode-allowed-hint = Nothing is read but the sites on a list you write.
mode-click = Only when I click
mode-click-hint = Nothing is read until you press “Read this article” in the side panel.
options-pause = Pause reading
options-pause-hint = No page is read until you resume. Your library stays as it is.
options-paused-now = Reading is paused now.

options-sites = Sites
options-allowed = Allowed sites
options-allowed-hint = News on these sites and their subdomains is read. The list counts when you choose “Only sites I allow”.
options-allowed-unused = The list is not in use now; you chose another way of reading.
options-denied = Excluded sites
options-denied-hint = Nothing on them is ever read by itself.
options-site-field-allowed = Add an allowed site
options-site-field-denied = Add an excluded site
options-site-example = For example: example.com, or the address of any page of the site
options-site-add = Add
options-site-remove = Remove { $site }
options-sites-none = The list is empty
options-site-added = { $site } added
options-site-removed = { $site } removed
options-site-error-empty = Write the address of a site.
options-site-error-invalid = { $text } is not the address of a site. Write for example: example.com
options-site-error-suffix = Many sites share { $site }. Write the whole site, for example: news.{ $site }
options-site-error-scheme = Siyaq reads web pages only (http and https).
options-site-error-duplicate = { $site } is already on the list.
options-site-error-full = The list is full. Remove a site before adding another.
options-site-moved = { $site } was moved from the other list; a site cannot be on both.

options-keeping = What is kept, and for how long
options-retention = How long an unsaved brief stays
options-retention-hint = A brief you save yourself is never removed.
options-retention-days =
    { $count ->
        [0] For ever
        [one] { $count } day
       *[other] { $count } days
    }
options-retention-never = For ever; nothing is removed
options-retention-other = Another time…
options-retention-custom = Number of days
options-retention-apply = Apply
options-retention-error = Write a whole number from 1 to { $most }.
options-retention-warning =
    { $count ->
        [0] Nothing is removed.
        [one] Every unsaved brief not opened for a day is removed.
       *[other] Every unsaved brief not opened for { $count } days is removed.
    }

options-display = Display
options-language = Language
options-language-auto = The browser’s language
options-digits = Digits
options-digits-auto = As usual in your country
options-digits-latn = 2024 (Western)
options-digits-arab = ٢٠٢٤ (Arabic-Indic)
options-digits-example = Example: { $example }

options-months = Names of months
options-months-hint = Used in dates when the interface is in Arabic.
options-months-auto = As in the outlet’s country
options-months-egypt = Egypt and the Gulf
options-months-morocco = Morocco
options-months-algeria = Algeria and Tunisia
options-months-levant = Levant and Iraq

options-keys = Browser shortcuts
options-keys-hint = They work anywhere in the browser. Those of the panel are listed there under “?”.
options-key-panel = Open or close the panel
options-key-save = Save the page’s brief, or remove it
options-key-library = Open the library
options-key-none = No key
options-keys-change = Change shortcuts
options-keyword = In the address bar: type siyaq, a space, then what to look for in your library.

options-corrections = Your corrections
options-corrections-hint = What you said about names in the panel holds for every new brief. Take it back here.
options-corrections-none = You have corrected nothing yet.
options-corrections-more = Earlier ones ({ $count })
options-correction-none = is not named
options-correction-merge = is the same as { $target }
options-correction-apart = is not { $target }
options-correction-undone = Correction of { $name } taken back

options-storage = Storage
options-storage-hint = The library is in this browser on this device and nowhere else.
options-storage-articles = Briefs in the library
options-storage-saved = of these, saved
options-storage-bytes = Space used
options-storage-bytes-unknown = The browser does not say
options-storage-persistent = Protection from automatic removal
options-storage-persistent-yes = On: the browser does not remove the library when the disk is full.
options-storage-persistent-no = Off: the browser may remove the library when the disk is full. Export a copy from time to time.
options-storage-error-title = The state of the library cannot be read
options-rebuild = Old briefs made anew
options-rebuild-hint = The engine has improved, so your old briefs are made again from their kept texts. It takes its time, and touches nothing you wrote.
options-rebuild-count = { $done } of { $total } done
options-rebuild-paused = Paused at { $done } of { $total }
options-rebuild-pause = Pause
options-rebuild-resume = Go on
options-storage-refresh = Refresh

options-permissions = Permissions
options-permissions-hint = This is all that Siyaq asks of the browser, and why.
permission-sites = Read web pages
permission-sites-why = To recognise an Arabic story on whichever site you open, and read its text. The page is not changed except to highlight a sentence you click, and nothing is read beyond what you chose.
permission-storage = Keep data in the browser
permission-storage-why = So that your settings and library stay on this device.
permission-unlimited = Keep data without a size limit
permission-unlimited-why = So that the browser does not remove your library when it grows.
permission-menus = The menu of the right button
permission-menus-why = To read or save a page, highlight or look up what you selected, and put a link aside. It opens no page to Siyaq.
permission-panel = Side panel
permission-panel-why = So that the brief stands beside the page, not over it.
permission-none = Siyaq does not ask for your browsing history, downloads, clipboard or location, and does not run in private windows.

options-data = Your data
options-export = Export everything
options-export-hint = A JSON file with all articles, their texts, briefs and provenance, that any program can open.
options-copy-last = Last copy exported: { $date } ({ $ago })
options-copy-never = No copy of your library was exported yet. Export one and keep it elsewhere.
options-export-working = Writing the file: { $share }
options-export-progress = Export progress
options-export-done = Wrote { $name }
options-export-cancelled = Export cancelled; no file was written.
options-delete-all = Delete everything
options-delete-all-hint = Deletes the whole library, saved briefs included, and all settings. It cannot be undone.
options-delete-all-open = Delete everything…
options-delete-all-title = Delete everything for good
options-delete-all-count =
    { $count ->
        [0] The library is empty; only the settings will be deleted.
        [one] { $count } brief with its text will be deleted, and all settings.
       *[other] { $count } briefs with their texts will be deleted, and all settings.
    }
options-delete-all-first = If you want a copy, export it first.
options-delete-all-label = To confirm, type: { $word }
options-delete-all-word = delete
options-delete-all-mismatch = Type the word exactly to enable the button.
options-delete-all-do = Delete everything for good
options-delete-all-done-title = Everything was deleted
options-delete-all-done-text = Nothing that Siyaq read is left in this browser, and nothing will be read until you start again.
options-delete-all-again = Start again

options-about = About Siyaq
options-version = Version { $version }
options-engine = Brief engine: version { $version }
options-about-text = Siyaq is free software that works entirely in your browser: no server, no account, no statistics collected about you.
options-welcome-again = Read the welcome page
