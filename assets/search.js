// Searches the site within the page. The engine and its data come when a visitor begins. Nothing is kept: no address, no
// history, no storage. Without this script there is no box, but the themes and the titles are there.
{
  const pageful = 10;
  const mostOffered = 6;
  const few = 5;
  const untilSearched = 150;
  const untilSaid = 500;
  const untilElsewhere = 600;

  const form = document.querySelector("[data-search]");
  const texts = form.dataset;
  const { kind, audience, upcoming } = form.elements;
  const box = form.querySelector("[type=search]");
  const offers = form.querySelector("[role=listbox]");
  const said = document.querySelector("#search-said");
  const answers = document.querySelector("#search-answer");
  const others = document.querySelector("#search-others");
  const { lang, dir } = document.documentElement;

  let turn = 0;
  let typing = 0;
  let saying = 0;
  let looking = 0;
  let active = -1;
  let hasHint = true;
  let script = null;
  const engines = new Map();

  const make = (name, text, properties) => Object.assign(document.createElement(name), { textContent: text }, properties);
  const copy = (name) => document.querySelector(`#search-${name}`).content.firstElementChild.cloneNode(true);
  const isChosen = () => kind.value !== "" || audience.value !== "" || upcoming.checked;

  // Waits until typing has stopped: who hears the page would hear every count.
  const say = (text) => {
    clearTimeout(saying);
    saying = setTimeout(() => {
      said.textContent = text;
    }, untilSaid);
  };

  // The engine

  const load = () => {
    script =
      script ||
      new Promise((done, fail) => {
        const element = make("script", "", { src: texts.engine, onerror: fail });
        element.onload = () => (typeof handreikingSearch === "function" ? done() : fail());
        document.head.append(element);
      });
    return script;
  };

  const engine = async (language) => {
    try {
      await load();
    } catch (failure) {
      script = null;
      throw failure;
    }
    if (!engines.has(language)) engines.set(language, handreikingSearch(texts.folder, language));
    return engines.get(language);
  };

  const options = (most) => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    return { kind: kind.value, audience: audience.value, upcoming: upcoming.checked, today, most };
  };

  // What was found in a language; null when it cannot be searched.
  const search = async (language, most) => {
    try {
      return await (await engine(language)).search(box.value, options(most));
    } catch {
      engines.delete(language);
      return null;
    }
  };

  // What was found, as a list of links

  const link = (address, anchor, text) => make("a", text, { href: texts.top + address + (anchor && `#${anchor}`) });

  const item = (hit) => {
    const entry = make("li", "");
    const title = make("h3", "");
    title.append(link(hit.address, "", hit.title));
    entry.append(title);
    const word = [...kind.options].find((option) => option.value === hit.kind);
    if (word) entry.append(make("p", word.textContent, { className: "what", lang, dir }));
    if (hit.snippet.length > 0) {
      const snippet = make("p", "");
      for (const [text, isMarked] of hit.snippet) snippet.append(isMarked ? make("mark", text) : text);
      entry.append(snippet);
    }
    const sections = [hit, ...hit.more].filter((section) => section.anchor);
    if (sections.length > 0) {
      const within = make("p", texts.in, { className: "within", lang, dir });
      for (const section of sections) {
        const isolated = make("bdi", "");
        isolated.append(link(hit.address, section.anchor, section.heading));
        within.append(isolated);
      }
      entry.append(within);
    }
    return entry;
  };

  // One language's answer: a heading with the number, the list, and a button for more.
  const pane = (language, direction, counted) => {
    const section = copy("pane");
    const [heading, meant, broken, list, further] = section.children;
    const isOwn = language === lang;
    if (!isOwn) Object.assign(list, { lang: language, dir: direction });
    let most = pageful;

    const show = (found, from) => {
      const none = isOwn ? texts.none : counted.replace("#", 0);
      heading.textContent = found ? (found.pages > 0 ? counted.replace("#", found.pages) : none) : texts.failed;
      list.replaceChildren(...[...list.children].slice(0, from), ...(found ? found.hits.slice(from).map(item) : []));
      const words = found ? found.meant.flatMap((one) => one.words) : [];
      meant.hidden = words.length === 0;
      meant.textContent = texts.meant.replace("#", "");
      words.forEach((word, place) => meant.append(place > 0 ? texts.comma : "", make("bdi", word)));
      broken.hidden = found !== null && !found.incomplete;
      broken.firstElementChild.textContent = found ? texts.part : "";
      further.hidden = !found || found.pages <= found.hits.length || found.hits.length < most;
      const shown = found ? texts.shown.replace("##", found.pages).replace("#", found.hits.length) : "";
      further.lastElementChild.textContent = shown;
      return shown;
    };

    further.firstElementChild.addEventListener("click", async () => {
      const mine = turn;
      const from = list.children.length;
      most += pageful;
      const found = await search(language, most);
      if (mine !== turn) return;
      say(show(found, found ? from : 0));
      (list.children[from] ? list.children[from].querySelector("a") : heading).focus();
    });
    broken.lastElementChild.addEventListener("click", async () => {
      const mine = turn;
      engines.delete(language);
      if (isOwn) {
        finish();
        return;
      }
      const found = await search(language, most);
      if (mine === turn) show(found, 0);
      heading.focus();
    });
    return { section, heading, show };
  };

  const nothing = (found) => {
    const help = copy("nothing");
    const [chosen, nearest] = help.children;
    chosen.hidden = !isChosen();
    chosen.firstElementChild.addEventListener("click", () => {
      kind.value = "";
      audience.value = "";
      upcoming.checked = false;
      finish();
    });
    nearest.hidden = found.nearest.length === 0;
    for (const word of found.nearest) {
      const button = make("button", word, { type: "button", dir: "auto" });
      button.addEventListener("click", () => {
        box.value = word;
        finish();
      });
      nearest.lastElementChild.append(make("li", ""));
      nearest.lastElementChild.lastElementChild.append(button);
    }
    return help;
  };

  // The other languages of the site

  const buttons = others ? [...others.querySelectorAll("button")] : [];
  for (const button of buttons) button.dataset.plain = button.textContent;

  const showOthers = (isOffered) => {
    clearTimeout(looking);
    for (const button of buttons) {
      button.textContent = button.dataset.plain;
      button.parentElement.hidden = false;
    }
    if (others) others.hidden = !isOffered;
  };

  // A number costs a part of that language's data: only where there is little to read in one's own.
  const countElsewhere = (mine, spoken) => {
    looking = setTimeout(async () => {
      if (mine !== turn) return;
      const counts = await Promise.all(
        buttons.map(async (button) => {
          try {
            return await (await engine(button.dataset.language)).count(box.value, options(pageful));
          } catch {
            return -1;
          }
        }),
      );
      if (mine !== turn) return;
      const found = [spoken];
      counts.forEach((count, place) => {
        const button = buttons[place];
        button.parentElement.hidden = count === 0;
        if (count > 0) {
          button.textContent = button.dataset.found.replace("#", count);
          found.push(button.textContent);
        }
      });
      if (found.length > 1) say(found.join(". "));
    }, untilElsewhere);
  };

  for (const button of buttons) {
    button.addEventListener("click", async () => {
      const mine = turn;
      const { language, direction, pages } = button.dataset;
      const found = await search(language, pageful);
      if (mine !== turn) return;
      const more = pane(language, direction, pages);
      more.show(found, 0);
      button.parentElement.hidden = true;
      others.after(more.section);
      more.heading.focus();
    });
  }

  // What is offered while typing

  const activate = (place) => {
    active = place;
    [...offers.children].forEach((offer, at) => offer.setAttribute("aria-selected", at === place));
    if (place < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", offers.children[place].id);
      offers.children[place].scrollIntoView({ block: "nearest" });
    }
  };

  const open = (isOpen) => {
    offers.hidden = !isOpen;
    box.setAttribute("aria-expanded", isOpen);
    activate(-1);
  };

  const offer = (hits) => {
    const shown = hits.slice(0, mostOffered).map((hit, place) => {
      const word = [...kind.options].find((option) => option.value === hit.kind);
      const entry = make("li", "", { id: `search-offer-${place}` });
      entry.setAttribute("role", "option");
      entry.append(make("bdi", hit.title), " ", make("span", word ? word.textContent : "", { className: "quiet" }));
      return entry;
    });
    offers.replaceChildren(...shown);
    open(shown.length > 0 && document.activeElement === box);
  };

  const choose = (place) => answers.querySelectorAll(".hits h3 a")[place].click();

  // A search, from the first letter to the list

  const clear = () => {
    turn++;
    say("");
    offer([]);
    answers.replaceChildren();
    showOthers(false);
    for (const old of document.querySelectorAll("#search-others ~ .pane")) old.remove();
  };

  const run = async () => {
    clearTimeout(typing);
    box.dir = box.value === "" ? "" : "auto";
    if (box.value.trim() === "") {
      clear();
      return null;
    }
    const mine = ++turn;
    const own = pane(lang, dir, texts.found);
    say(texts.loading);
    if (answers.children.length === 0) {
      own.heading.textContent = texts.loading;
      answers.append(own.section);
    }
    const found = await search(lang, pageful);
    if (mine !== turn) return null;
    own.show(found, 0);
    showOthers(found !== null);
    for (const old of document.querySelectorAll("#search-others ~ .pane")) old.remove();
    answers.replaceChildren(own.section, ...(found && found.pages === 0 ? [nothing(found)] : []));
    offer(found ? found.hits : []);
    const hint = hasHint && found && found.pages > 0 ? `. ${texts.keys}` : "";
    hasHint = hasHint && hint === "";
    say(own.heading.textContent + hint);
    if (found && found.pages < few) countElsewhere(mine, own.heading.textContent);
    return own.heading;
  };

  // She has said all: what was found gets the focus, and a phone's keyboard makes room.
  const finish = async () => {
    const heading = await run();
    if (heading === null) return;
    open(false);
    heading.focus();
  };

  const soon = () => {
    clearTimeout(typing);
    typing = setTimeout(run, untilSearched);
  };

  box.addEventListener("focus", () => engine(lang).catch(() => {}));
  box.addEventListener("input", (event) => {
    activate(-1);
    if (!event.isComposing) soon();
  });
  box.addEventListener("compositionend", soon);
  box.addEventListener("blur", () => open(false));
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const number = offers.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && number > 0) {
      event.preventDefault();
      const from = offers.hidden ? -1 : active;
      open(true);
      const step = event.key === "ArrowDown" ? 1 : number;
      activate(((from + 1 + step) % (number + 1)) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && (box.value !== "" || !offers.hidden)) {
      event.preventDefault();
      if (offers.hidden) {
        box.value = "";
        run();
      } else {
        open(false);
      }
    } else if (/^(Home|End|Arrow)/.test(event.key)) {
      activate(-1);
    }
  });
  offers.addEventListener("mousedown", (event) => event.preventDefault());
  offers.addEventListener("click", (event) => {
    const chosen = event.target.closest("li");
    if (chosen) choose([...offers.children].indexOf(chosen));
  });
  form.addEventListener("change", (event) => {
    if (event.target !== box) run();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    finish();
  });
  // Who leaves by the exit leaves no words behind for the Back button.
  addEventListener("pagehide", () => {
    if (document.documentElement.classList.contains("leaving")) {
      form.reset();
      clear();
    }
  });

  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", offers.id],
  ]) {
    box.setAttribute(name, value);
  }
  open(false);
  form.reset();
  form.hidden = false;
}
