# Followed sites: adding, state, log, lists of outlets, OPML, web search
options-feeds = Followed sites
options-feeds-hint = Follow a site to see its headlines among related stories. Siyaq contacts no site before you choose it, straight from your browser, without cookies and without anything about you or what you read.
feeds-paused-all = Siyaq is paused, so no site is asked by itself.

feeds-add = Add a site
feeds-add-field = Address of the site or its feed
feeds-add-example = For example: example.com or example.com/feed
feeds-add-words = When you press the button, Siyaq contacts this site, and no other, to look for its news feed.
feeds-add-find = Look for the feed
feeds-finding = Asking { $host }…
feeds-address-empty = Type the address of a site.
feeds-address-invalid = This is not the address of a site. Type for example: example.com
feeds-address-scheme = Siyaq follows web addresses only (http and https).
feeds-address-credentials = The address holds a user name or a password. Take them out: Siyaq sends neither.
feeds-found = Feeds found at { $host }
feeds-found-items =
    { $count ->
        [one] { $count } headline
       *[other] { $count } headlines
    }
feeds-found-sample = Latest: { $title }
feeds-elsewhere = Feeds, or likely addresses, on other hosts. They were not contacted; you can look at them one by one.
feeds-elsewhere-find = Look at { $host }
feeds-follow-words =
    { $count ->
        [one] If you follow it, Siyaq contacts { $hosts } now and then (every 45 minutes to four hours) to read its headlines.
       *[other] If you follow them, Siyaq contacts { $hosts } now and then (every 45 minutes to four hours) to read their headlines.
    }
feeds-more-hosts =
    { $count ->
        [one] { $count } more site
       *[other] { $count } more sites
    }
feeds-follow = Follow
feeds-follow-chosen =
    { $count ->
        [0] Follow what is chosen
        [one] Follow { $count } site
       *[other] Follow { $count } sites
    }
feeds-followed =
    { $count ->
        [0] You followed these already.
        [one] You now follow { $count } new site.
       *[other] You now follow { $count } new sites.
    }

feeds-list = What you follow
feeds-none = You follow no site, so Siyaq contacts nobody.
feeds-list-failed = The list of sites could not be read
feeds-site-headlines =
    { $count ->
        [0] no headlines yet
        [one] { $count } headline
       *[other] { $count } headlines
    }
feeds-site-asked = Asked: { $when }
feeds-site-answered = Answered: { $when }
feeds-site-next = Next: { $when }
feeds-site-waiting = Not asked yet
feeds-site-paused = Paused: not asked
feeds-site-well = Works
feeds-check-one = Ask { $title } now
feeds-pause-one = Pause { $title }
feeds-resume-one = Resume { $title }
feeds-unfollow-one = Unfollow { $title }
feeds-unfollowed = { $title } is no longer followed, its headlines are deleted.
feeds-check-all = Ask all now
feeds-checking = { $done } of { $all } asked
feeds-checking-label = Progress of the check
feeds-check-stop = Stop asking
feeds-checked =
    { $fresh ->
        [0] Nothing new.
        [one] { $fresh } new headline.
       *[other] { $fresh } new headlines.
    }
feeds-checked-failed =
    { $failed ->
        [one] { $failed } site did not answer; the reason stands beside it.
       *[other] { $failed } sites did not answer; the reason stands beside each.
    }

feeds-fault-no-permission = The browser does not allow contact with this site.
feeds-fault-offline = The site could not be reached: no network, or the connection broke.
feeds-fault-timeout = The site took more than 15 seconds to answer.
feeds-fault-too-large = Its answer is larger than 2 MB and was not read.
feeds-fault-redirected-away = The site sends on to another address. Siyaq goes to no site you did not choose: open the site and add its new address.
feeds-fault-too-many-redirects = The site sends from address to address without end.
feeds-fault-http-error = The site answered with an error.
feeds-fault-gone = This feed is gone for good and will not be asked again.
feeds-fault-not-a-feed = There is no news feed at this address.
feeds-fault-broken = Its answer is damaged and cannot be read.
feeds-fault-empty = Its answer holds no headlines.

feeds-packs = Lists of outlets by country
feeds-packs-hint = Arabic outlets and the addresses of their feeds. Nothing is ticked beforehand, and nothing is contacted before you tick and press.
feeds-packs-known = followed
feeds-opml = Import and export (OPML)
feeds-opml-hint = OPML is the file that feed readers exchange.
feeds-opml-in = Import a file
feeds-opml-out = Export what you follow
feeds-opml-title = Sites followed by Siyaq
feeds-opml-bad = This is not an OPML file.
feeds-opml-large = The file is too large to be read.
feeds-opml-none = There is no new feed in the file.
feeds-opml-preview = What the file holds
feeds-opml-counts = New feeds: { $fresh } · followed already: { $known } · doubles: { $doubles } · refused: { $refused }
feeds-opml-all = Choose all
feeds-opml-no = Choose none

feeds-log = Log of contacts
feeds-log-hint = Every contact Siyaq made, the last 500. There were no others.
feeds-log-none = Siyaq has contacted nobody.
feeds-log-when = Time
feeds-log-host = Site
feeds-log-answer = Answer
feeds-log-bytes = Size
feeds-log-status = status { $status }
feeds-log-redirect = redirect
feeds-log-clear = Clear the log
feeds-log-cleared = The log is cleared.
feeds-kilobytes = { $size } kB

feeds-engine = Search engine for the web
feeds-engine-hint = Opened when you press the search link in the panel; nothing is sent to it before.

permission-alarms = Alarm
permission-alarms-why = To ask the sites you follow when they are due. There is no alarm while you follow nothing.

follow-site = Follow this site
follow-known = You follow this site
follow-manage = Followed sites
follow-words = Siyaq contacts { $host } now to find its news feed, and then now and then to read its headlines. Nothing about you is sent, and you can end it at any time.
follow-yes = Contact and follow
follow-done = You now follow { $title }.
search-web = Search the web
search-web-field = Words to search for
search-web-hint = Nothing but these words is sent to { $engine }, and only when you press.
search-web-open = Search with { $engine }
