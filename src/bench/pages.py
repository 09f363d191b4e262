"""Made-up pages: the same text for both programs, the same in every run and on every machine."""

import json
from pathlib import Path
from random import Random

# Only Random.random() gives the same numbers in every version of Python.
SEED = 20261121
PAGES_PER_SECTION = 24
MENU = 6

SUBJECTS = """de buurt|een vrijwilliger|de trainer|het wijkcentrum|een moeder|de gemeente|de groep
een buurvrouw|de coach|het team|een deelneemster|de bibliotheek|de school|een huisarts|de werkgroep
het buurthuis|een jongere|de contactpersoon|de organisatie|een bezoeker""".replace("\n", "|").split("|")
VERBS = """begint|helpt|luistert|vertelt|schrijft|oefent|kookt|zingt|wandelt|overlegt|bedenkt|deelt
probeert|vraagt|ontdekt|bouwt|leert|onthoudt|opent|versterkt""".replace("\n", "|").split("|")
OBJECTS = """een nieuw plan|de eerste stap|een kopje thee|het gesprek|een brief|de taal|een lied
de uitnodiging|het netwerk|een oefening|de agenda|een ervaring|het vertrouwen|de toekomst|een ritme
de ruimte|een vraag|het verhaal|de kosten|een afspraak""".replace("\n", "|").split("|")
PLACES = """in de keuken|bij het raam|aan de lange tafel|op het plein|in het park|na de pauze
voor het eten|elke dinsdag|in het voorjaar|met de kinderen|zonder haast|in kleine groepjes
op de tweede verdieping|langs de gracht|tijdens de viering""".replace("\n", "|").split("|")
FIRST = """buurt|taal|ouder|kook|zang|vrijwilligers|wijk|school|jongeren|fiets|gezins|werk|natuur
familie|muziek|verhalen|zorg|sport""".replace("\n", "|").split("|")
SECOND = """avond|groep|bijeenkomst|plan|boek|kring|feest|lijst|project|wandeling|gesprek|dag
netwerk|ruimte|begeleider|kaart|middag|idee""".replace("\n", "|").split("|")


def write(count, ours, stock):
    """Writes `count` pages to both sites: a home page, two service pages, sections and their pages."""
    chance = Random(SEED)
    titles = titles_by_path(count, chance)
    sections = [path for path in titles if path.endswith("/index")]
    for path, title in titles.items():
        summary = sentence(chance)
        body = text(path, titles, chance)
        put(ours / "content" / f"{path}.adoc", our_header(title, summary) + body)
        put(stock / "content" / f"{path}.adoc", stock_header(title, summary) + body)
    configure(ours, stock, sections[:MENU], titles)


def titles_by_path(count, chance):
    titles = {"index": "Welkom", "hulp": "Hulp", "niet-gevonden": "Niet gevonden"}
    while len(titles) < count:
        number = len(titles) - 3
        section = f"deel-{number // PAGES_PER_SECTION + 1:02}"
        place = number % PAGES_PER_SECTION
        path = f"{section}/pagina-{place:02}" if place else f"{section}/index"
        titles[path] = f"{compound(chance).capitalize()} en {compound(chance)} {number + 1}"
    return titles


def our_header(title, summary):
    return f"= {title}\n:soort: pagina\n:beschrijving: {summary}\n:lezers: trainer\n\n"


def stock_header(title, summary):
    return (
        f"= {title}\n:jbake-type: page\n:jbake-status: published\n:jbake-summary: {summary}\n"
        ":idprefix:\n:idseparator: -\n\n"
    )


def configure(ours, stock, menu, titles):
    site = {
        "title": {"nl": "Proefsite"},
        "tagline": {"nl": "Om te meten"},
        "address": "https://example.org/",
        "languages": ["nl"],
        "sourceLanguage": "nl",
        "example": True,
        "navigation": [path.removesuffix("/index") for path in menu],
        "footer": ["hulp"],
        "help": "hulp",
        "notFound": "niet-gevonden",
    }
    put(ours / "data" / "site.json", json.dumps(site, indent=2) + "\n")
    links = [{"uri": f"{path}.html", "title": titles[path]} for path in menu]
    put(stock / "templates" / "menu.ftl", f"<#assign menu = {json.dumps(links)}>\n")
    put(
        stock / "jbake.properties",
        "site.host=https://example.org\nrender.index=false\nrender.archive=false\n"
        "render.feed=false\nrender.tags=false\nrender.sitemap=true\n",
    )


def put(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    Path(file).write_text(text, encoding="utf-8")


# What is on a page


def text(path, titles, chance):
    """4 to 6 KB of headings, paragraphs, lists, tables and links to other pages."""
    wanted = 4200 + int(chance.random() * 1400)
    blocks = [paragraph(path, titles, chance)]
    if path.endswith("index"):
        blocks.append(children(path, titles))
    makers = [unordered, ordered, table, note, described, quote]
    while len("\n".join(blocks).encode()) < wanted:
        number = sum(1 for block in blocks if block.startswith("[#"))
        blocks.append(f"[#stap-{number}]\n== {sentence(chance)[:-1]}\n")
        blocks.append(paragraph(path, titles, chance))
        blocks.append(pick(makers, chance)(path, titles, chance))
        if chance.random() < 0.5:
            blocks.append(f"=== {compound(chance).capitalize()}\n")
            blocks.append(paragraph(path, titles, chance))
    return "\n".join(blocks)


def children(path, titles):
    folder = path.removesuffix("index")
    below = [one for one in titles if one.startswith(folder) and one != path]
    if not folder:
        below = [one for one in below if one.endswith("/index")]
    return "".join(f"* {link(path, one, titles)}\n" for one in below)


def link(here, there, titles):
    up = "../" if "/" in here else ""
    return f"xref:{up}{there}.adoc[{titles[there]}]"


def some_link(path, titles, chance):
    return link(path, pick(list(titles), chance), titles)


def paragraph(path, titles, chance):
    sentences = [sentence(chance) for _ in range(3 + int(chance.random() * 4))]
    sentences[1] = f"*{sentences[1][:-1]}*."
    sentences[2] = f"_{sentences[2][:-1]}_, zie {some_link(path, titles, chance)}."
    return " ".join(sentences) + "\n"


def unordered(path, titles, chance):
    lines = [f"* {sentence(chance)}\n" for _ in range(5)]
    return "".join(lines) + f"** {some_link(path, titles, chance)}\n"


def ordered(path, titles, chance):
    return "".join(f". {sentence(chance)}\n" for _ in range(5))


def described(path, titles, chance):
    return "".join(f"{compound(chance).capitalize()} {n}:: {sentence(chance)}\n" for n in range(1, 5))


def table(path, titles, chance):
    rows = "".join(
        f"|{compound(chance)} |{sentence(chance)} |{5 * int(1 + chance.random() * 12)}\n" for _ in range(6)
    )
    return f'[cols="1,3,1",options="header"]\n|===\n|Wat |Hoe |Minuten\n\n{rows}|===\n'


def note(path, titles, chance):
    return f"{pick(['NOTE', 'TIP', 'WARNING'], chance)}: {sentence(chance)} {sentence(chance)}\n"


def quote(path, titles, chance):
    return f"[quote, {compound(chance)}]\n____\n{sentence(chance)} {sentence(chance)}\n____\n"


def sentence(chance):
    words = [pick(SUBJECTS, chance), pick(VERBS, chance), pick(OBJECTS, chance), pick(PLACES, chance)]
    if chance.random() < 0.6:
        words += ["voor de", compound(chance)]
    made = " ".join(words) + "."
    return made[0].upper() + made[1:]


def compound(chance):
    return pick(FIRST, chance) + pick(SECOND, chance)


def pick(choices, chance):
    return choices[int(chance.random() * len(choices))]
