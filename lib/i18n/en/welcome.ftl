# The welcome page: before anything is read
welcome-title = Welcome to Siyaq
welcome-intro = When you open a news story in Arabic, Siyaq puts a brief beside it: who, what, where, when, how much, who said what; each item tied to its sentence in the text. With it comes what you read before on the same subject.
welcome-before = Nothing has been read so far. Read this, choose, then start.
welcome-read = What is read
welcome-read-text = The text of Arabic news stories only: headline, body, author, date and the links on the page. Mail, searches, login pages and all other pages are left alone.
welcome-kept = What is kept, and where
welcome-kept-text = The text of the story, its brief, its address and when you read it, in this browser on this device. What you do not save yourself is removed after 30 days; you can change that at any time.
welcome-never = What never happens
welcome-never-sent = Nothing leaves your browser: no server, no account, no statistics.
welcome-never-private = Nothing is read in private windows.
welcome-never-invented = Siyaq makes nothing up: everything in the brief comes from the text of the story.
welcome-choose = When should Siyaq read?
welcome-choose-hint = You can change your choice in the settings at any time.
welcome-choose-sites = After starting you write the sites you allow in the settings.
welcome-open = How to open the panel
welcome-open-chrome = Press the Siyaq button in the toolbar. If you do not see it, press the extensions button (the puzzle piece) and pin Siyaq.
welcome-open-firefox = Press the Siyaq button in the toolbar, or open View, then Sidebar, then Siyaq.
welcome-permissions = The permissions, one by one
welcome-start = Start
welcome-start-hint = By pressing this button you agree to the above.
welcome-start-failed = Your choice was not kept and nothing has started. { $reason }
welcome-access-title = One permission is missing
welcome-access-text = This browser does not let Siyaq read web pages until you allow it.
welcome-access-action = Give the permission

welcome-done-title = Everything is ready
welcome-done-all = From now on every Arabic story you open gets its brief.
welcome-done-allowed = From now on news on the sites you allow is read. You have not written any site yet.
welcome-done-allowed-some =
    { $count ->
        [0] You have not written any site yet.
        [one] From now on news on the site you allowed is read.
       *[other] From now on news on the { $count } sites you allowed is read.
    }
welcome-done-click = From now on a story is read when you ask for it in the panel.
welcome-next = Next steps
welcome-next-article = Open a story in Arabic on any site you know.
welcome-next-reload = If the story was already open, reload its page.
welcome-next-panel = Open the panel to see the brief beside the story.
welcome-next-pin = Pin the Siyaq button to the toolbar to have it at hand.
welcome-next-pin-firefox = If the Siyaq button is not there, add it with “Customize Toolbar”.
welcome-next-sites = Write the sites you allow
welcome-next-settings = Look at the settings
