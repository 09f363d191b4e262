// Looks words up in the site's own index, in the page: no server, no address, no history, no storage. The index is small
// scripts in search/<language>/, made by the build from its Lucene index; the answers are those of Lucene. Each file calls
// handreikingData. The rules are those of the package org.handreiking.search, whose names stand in the comments.
{
  const waiting = {};
  globalThis.handreikingData = (name, ...texts) => {
    waiting[name] = texts;
  };

  const byScript = (address) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.onload = done;
      script.onerror = failed;
      script.src = address;
      document.head.append(script);
      script.remove();
    });

  const round = Math.fround;

  // Numbers of the class Digits.
  const digits = (text, at = 0) => {
    const digit = () => {
      const point = text.charCodeAt(at++);
      return point - 32 - (point > 34) - (point > 92);
    };
    const next = () => {
      const first = digit();
      if (first < 80) return first;
      if (first < 91) return 80 + (first - 80) * 92 + digit();
      const low = next();
      return 1092 + low + next() * 1012;
    };
    next.more = () => at < text.length;
    return next;
  };

  // The rows of SortedShards: keys that share their start with the one before.
  const keys = (text) => {
    let key = "";
    return text === ""
      ? []
      : text.split("\t").map((cell) => {
          key = key.slice(0, digits(cell)()) + cell.slice(1);
          return key;
        });
  };

  const lastNotAfter = (sorted, key) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  // Words as Lucene's StandardTokenizer finds them, by the rules of Unicode (UAX 29); East Asian ones by the character.
  const extend = "[\\p{M}\\p{Cf}]*";
  const alone = "\\p{Ideographic}\\p{sc=Hira}\\p{sc=Kana}";
  const letter = `(?![${alone}\\p{M}])\\p{Alphabetic}${extend}`;
  const number = `\\p{Nd}${extend}`;
  const words = new RegExp(
    `[${alone}\\p{Extended_Pictographic}]${extend}|(?:${letter}(?:[:·.‘’'‧]${extend}(?=${letter}))?` +
      `|${number}(?:[,;،٬.‘’']${extend}(?=${number}))?|\\p{Pc}${extend})+`,
    "gu",
  );

  const letters = { ı: "i", ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", "’": "'" };

  // FoldingFilter.
  const fold = (word) =>
    word
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\u0640\p{Mn}\p{Cf}]/gu, "")
      .replace(/[ıßæœøđł’]/g, (one) => letters[one]);

  // Analysis: how each language writes a word in lower case, by the language of the text and never by the device's.
  const english = (word) => word.replace(/['’＇][sS]$/, "").toLowerCase();
  const lower = {
    nl: english,
    en: english,
    tr: (word) => word.replace(/['’].*/su, "").replace(/I\u0307|İ/g, "i").replace(/I/g, "ı").toLowerCase(),
  };
  const arabic = (form) =>
    form
      .replace(/[آأإ]/g, "ا")
      .replace(/ى/g, "ي")
      .replace(/ة/g, "ه")
      .replace(/[\u0640\u064b-\u0652]/g, "");

  // ArabicStems, whose words need no list: without article, conjunction and preposition, and without ending.
  const arabicStems = (form) => {
    const start = ["ال", "وال", "بال", "كال", "فال", "لل", "و"].find(
      (one) => form.startsWith(one) && form.length >= one.length + (one.length === 1 ? 3 : 2),
    );
    let bare = start ? form.slice(start.length) : form;
    let stem = bare;
    for (const end of ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"]) {
      if (stem.endsWith(end) && stem.length >= end.length + 2) stem = stem.slice(0, -end.length);
    }
    if (bare === "امراه") bare = "مراه";
    return [...new Set([bare, stem.length < 3 ? bare : stem])];
  };

  // The words of a text with the places where they stand in it.
  const analyse = (text, language) => {
    const tag = language.split("-")[0];
    const found = [];
    for (const { 0: word, index: start } of text.matchAll(words)) {
      const plain = word.replace(/[٠-٩۰-۹]/g, (one) => one.charCodeAt() & 15);
      let form = fold((lower[tag] || ((one) => one.toLowerCase()))(plain));
      if (tag === "ar") form = arabic(form);
      if (/[^\p{Pc}]/u.test(form)) found.push({ form, start, end: start + word.length });
    }
    return found;
  };

  // Edits between two words: letters too many, too few, wrong, or two swapped; more than most are not counted.
  const edits = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[other.length];
  };

  // CompoundSplitter.
  const links = ["", "s", "e", "en", "er"];

  const reversed = (word) => word.split("").reverse().join("");

  // One index. Its answers come when the files that they need are there; files are asked for once.
  globalThis.handreikingSearch = (folder, language, load = byScript) => {
    const asked = {};
    const tag = language.split("-")[0];
    const isDutch = tag === "nl";
    let hash = "";
    let missing = false;

    const file = (name) =>
      (asked[name] ||= load(`${folder}${language}/${name === "start" ? "" : hash + "/"}${name}.js`).then(
        () => {
          const texts = waiting[`${language}/${name}`];
          delete waiting[`${language}/${name}`];
          if (!texts) throw new Error(name);
          return texts;
        },
      ).catch((error) => {
        delete asked[name];
        throw error;
      }));

    // A file that cannot be had leaves the others; the visitor is told.
    const part = async (name) => {
      try {
        return await file(name);
      } catch {
        missing = true;
        return null;
      }
    };

    let rules;
    const start = async () => {
      if (rules) return rules;
      const [folderName, numbers, stops, endings, ...tables] = await file("start");
      hash = folderName;
      rules = JSON.parse(numbers);
      rules.norms = rules.lengths.map(norms);
      rules.stops = new Set(stops.split(" "));
      rules.endings = endings ? endings.split(" ").map((one) => one.split(">")) : [];
      rules.tables = {};
      ["w", "s", "e"].forEach((name, i) => {
        const [first, ...rest] = tables[i].split("\t");
        const group = /^\d\d+$/.test(first) ? Number(first) : 0;
        rules.tables[name] = { group, starts: keys(group ? rest.join("\t") : tables[i]) };
      });
      return rules;
    };

    // BM25 of Lucene, in its single precision: lengths are one byte.
    const norms = (mean) =>
      Array.from({ length: 256 }, (_, byte) => {
        const left = byte - 24;
        const length = left < 8 ? byte : 24 + (((left & 7) | 8) << ((left >> 3) - 1));
        const relative = round(round(round(0.75) * round(length)) / round(mean));
        return round(1 / round(round(1.2) * round(round(1 - round(0.75)) + relative)));
      });

    // The number of the file that has a key, if any has.
    const fileOf = async (table, key) => {
      const { group, starts } = rules.tables[table];
      const top = Math.max(0, lastNotAfter(starts, key));
      if (!group) return top;
      const below = await part(`${table}k${top}`);
      return below && top * group + Math.max(0, lastNotAfter(keys(below[0]), key));
    };

    const rowsOf = {};
    // The rows of a file: a key, and the cells that stand beside it; a cell may be that of a row before.
    const rows = async (name) => {
      if (!rowsOf[name]) {
        const texts = await part(name);
        if (!texts) return [];
        const [first, second = []] = texts.slice(1).map((column) => column.split("\t"));
        rowsOf[name] = keys(texts[0]).map((key, i) => {
          const last = second[i] && second[i][0] === "^" ? second[i - digits(second[i], 1)()] : second[i];
          return { key, cells: [first[i], last] };
        });
      }
      return rowsOf[name];
    };

    // The rows with keys from one to the other, both included, of a few files at most.
    const range = async (table, from, to) => {
      const first = await fileOf(table, from);
      const last = await fileOf(table, to);
      if (first === null || last === null) return [];
      const files = Array.from({ length: Math.min(4, last - first + 1) }, (_, i) => rows(table + (first + i)));
      return (await Promise.all(files)).flat().filter(({ key }) => key >= from && key <= to);
    };

    const row = async (key) => (await range("w", key, key))[0];

    const fieldsOf = (next) => {
      const code = next();
      if (code < 64) return [[4, code + 1, next()]];
      return [0, 1, 2, 3, 4, 5]
        .filter((field) => (code - 64) & (1 << field))
        .map((field) => [field, next(), next()]);
    };

    // Where a term stands, by document; met says in how many fields. PlacesCoder.
    const places = async (found) => {
      let cell = found.cells[1];
      const all = { documents: new Map(), size: 0, met: 0 };
      let next = digits(cell, 1);
      if (cell[0] === "-") {
        const stem = await places(await row(stemsOf(found).whole[next()]));
        all.size = next();
        all.met = next();
        let i = 0;
        let four;
        for (const [document, fields] of stem.documents) {
          four = i++ % 4 ? (four - (four % 3)) / 3 : next();
          if (four % 3) all.documents.set(document, four % 3 === 1 && fields);
        }
        if (i % 4 === 0) next();
        for (const [document, fields] of all.documents) {
          if (!fields) all.documents.set(document, fieldsOf(next));
        }
        return all;
      }
      if (cell[0] === "@") {
        const texts = await part(`l${next()}`);
        all.met = next();
        cell = texts ? texts[0] : " ";
        next = digits(cell, 1);
      }
      if (cell[0] === "+") all.size = next();
      let page = 0;
      let piece = -1;
      let met = 0;
      while (next.more()) {
        const step = next();
        page += step;
        piece = step ? next() : piece + 1 + next();
        const fields = fieldsOf(next);
        met += fields.length;
        all.documents.set(page * 65536 + piece, fields);
      }
      all.size ||= all.documents.size;
      all.met ||= met;
      return all;
    };

    // Way: terms that count as one word. Terms are forms, or stems with ! behind them.
    const way = (exact, inexact, weight) => ({ exact, inexact, weight });

    const stemsOf = (found) => {
      const form = found.key;
      const [whole, parts] = found.cells[0].split("|").map((cells) =>
        (cells ? cells.split(" ") : []).map((cell) => form.slice(0, digits(cell)() - 1) + cell.slice(1) + "!"),
      );
      return { whole, parts: parts || [] };
    };

    const waysOfForm = async (form, weight) => {
      const found = await row(form);
      return way([form], found ? stemsOf(found).whole : [], weight);
    };

    // SynonymLookup: phrases of which words of the query are.
    const synonyms = async (tokens) => {
      const ways = tokens.map(() => []);
      for (let from = 0; from < tokens.length; ) {
        let to = Math.min(tokens.length, from + 6);
        let found;
        const all = await range("w", tokens[from].form, tokens[from].form + "=");
        const more = await range("w", tokens[from].form + " ", tokens[from].form + " \uffff");
        for (; to > from && !found; to--) {
          const phrase = tokens.slice(from, to).map((token) => token.form).join(" ") + "=";
          found = [...all, ...more].find((one) => one.key === phrase);
        }
        if (!found) {
          from++;
          continue;
        }
        to++;
        const inside = tokens.slice(from, to);
        const onlyStops = inside.every((token) => rules.stops.has(token.form));
        for (const target of found.cells[0].split(";")) {
          const forms = target.split(" ");
          for (const form of forms) {
            const one = await waysOfForm(form, round(rules.synonym / forms.length));
            inside.forEach((token, i) => {
              if (onlyStops || !rules.stops.has(token.form)) ways[from + i].push(one);
            });
          }
        }
        from = to;
      }
      return ways;
    };

    const addCompounds = async (tokens, ways) => {
      if (!isDutch) return;
      for (let i = 0; i + 1 < tokens.length; i++) {
        const [first, second] = [tokens[i].form, tokens[i + 1].form];
        if (rules.stops.has(first) || rules.stops.has(second)) continue;
        for (const link of links) {
          const whole = await row(first + link + second);
          if (!whole) continue;
          const one = way([whole.key], stemsOf(whole).whole, 1);
          ways[i].push(one);
          ways[i + 1].push(one);
        }
      }
    };

    const isForm = (key) => !/[!*= ]/.test(key);
    const mostFrequent = (all) => all.sort((a, b) => b.met - a.met || (a.form < b.form ? -1 : 1));

    // A beginning: places of its own when many forms have it.
    const begun = async (form) => {
      const own = await row(form + "*");
      if (own) return { ...way([form + "*"], [], rules.beginning), most: rules.mostBegun };
      const longer = (await range("w", form, form + "\uffff")).filter((one) => isForm(one.key) && one.key !== form);
      if (!longer.length) return null;
      const all = await Promise.all(longer.map(async (one) => ({ form: one.key, met: (await places(one)).met })));
      const chosen = mostFrequent(all).slice(0, rules.mostLonger);
      return { ...way(chosen.map((one) => one.form), [], rules.beginning), most: rules.mostBegun };
    };

    const shared = (one, other) => {
      let length = 0;
      while (length < Math.min(one.length, other.length) && one[length] === other[length]) length++;
      return length;
    };

    // Vocabulary.kin: the first of the forms with which a word shares the longest start.
    const kin = async (form) => {
      if (form.length < rules.shortestShared) return null;
      const start = form.slice(0, rules.shortestShared);
      const near = (await range("w", start, start + "\uffff")).filter((one) => isForm(one.key));
      const longest = Math.max(0, ...near.map((one) => shared(form, one.key)));
      if (longest < rules.shortestShared || 2 * longest < form.length || form.length - longest > rules.longestEnding) return null;
      const found = near.find((one) => shared(form, one.key) >= longest);
      return found.key.length - longest > rules.longestEnding ? null : found;
    };

    // The forms of a list for spelling that start with some letters.
    const listed = async (table, letters, length) => {
      const classes = [...new Set([length - 2, length].map((n) => (n <= rules.short ? "1" : "2")).concat(length + 2 > rules.short ? ["2"] : []))];
      const all = await Promise.all(classes.map((one) => range(table, one + letters, one + letters + "\uffff")));
      return all.flat().map((one) => {
        const value = digits(one.cells[0])();
        const form = one.key.slice(1);
        return { form: table === "e" ? reversed(form) : form, met: value >> 1, isPart: value & 1 };
      });
    };

    // Spelling: what is one edit away, or two from long words, and has the first or the last letters.
    const near = async (form) => {
      if (form.length < rules.fromOne || form.length > rules.longestMended) return [];
      const fixed = Math.max(1, Math.min(4, (form.length >> 1) - 1));
      const both = await Promise.all([
        listed("s", form.slice(0, fixed), form.length),
        listed("e", reversed(form).slice(0, fixed), form.length),
      ]);
      const all = [...new Map(both.flat().map((one) => [one.form, one])).values()];
      for (const one of all) one.edits = edits(form, one.form, 2);
      const within = (most) => mostFrequent(all.filter((one) => one.edits === most)).slice(0, rules.mostMeant);
      const found = within(1);
      return found.length || form.length < rules.fromTwo ? found : within(2);
    };

    // CompoundSplitter.twoParts.
    const twoParts = async (form) => {
      if (!isDutch || form.length < 7 || form.length > 48) return [];
      const starts = new Set();
      const ends = new Set();
      const [first, last] = await Promise.all([
        Promise.all(["1", "2"].map((one) => range("s", one + form.slice(0, 3), one + form))),
        Promise.all(["1", "2"].map((one) => range("e", one + reversed(form).slice(0, 3), one + reversed(form)))),
      ]);
      for (const one of first.flat()) if (digits(one.cells[0])() & 1) starts.add(one.key.slice(1));
      for (const one of last.flat()) if (digits(one.cells[0])() & 1) ends.add(reversed(one.key.slice(1)));
      for (let end = form.length - 3; end >= 3; end--) {
        if (!starts.has(form.slice(0, end))) continue;
        for (const link of links) {
          const rest = form.slice(end + link.length);
          if (form.startsWith(link, end) && ends.has(rest)) return [form.slice(0, end), rest];
        }
      }
      return [];
    };

    // QueryReader: the ways of one word, and what was meant when no text has it.
    const word = async (token, synonymous, unfinished) => {
      const { form } = token;
      const ways = [];
      const meant = [];
      const found = await row(form);
      const longer = unfinished && form.length >= rules.shortestBeginning ? await begun(form) : null;
      if (found) {
        const stems = stemsOf(found);
        ways.push(way([form], stems.whole, 1));
        for (const one of stems.parts) ways.push(way([one], [], rules.inCompound));
      } else {
        ways.push(...(await unknown(form, !synonymous.length && !longer, meant)));
      }
      ways.push(...synonymous);
      if (longer) ways.push(longer);
      return { form, ways, meant };
    };

    const unknown = async (form, mayBeMistyped, meant) => {
      let bare = form;
      if (tag === "ar") {
        const stems = arabicStems(form).map((stem) => stem + "!");
        bare = stems[0].slice(0, -1);
        if ((await Promise.all(stems.map(row))).some(Boolean)) return [way(stems, [], rules.kin)];
      }
      const ways = [];
      for (const one of await twoParts(form)) {
        for (const stem of stemsOf(await row(one)).whole) ways.push(way([stem], [], rules.inCompound));
      }
      if (ways.length) return ways;
      // Endings: the longest stem that the word may have and a text has.
      const stems = rules.endings
        .filter(([end]) => form.endsWith(end) && form.length - end.length >= 2)
        .map(([end, ofStem]) => form.slice(0, form.length - end.length) + ofStem + "!")
        .sort((a, b) => b.length - a.length);
      for (const stem of stems) {
        if (await row(stem)) return [way([stem], [], rules.kin)];
      }
      if (isDutch && form.length >= rules.shortestEnd) {
        const wholes = mostFrequent(await listed("e", reversed(form), form.length)).slice(0, rules.mostMeant);
        if (wholes.length) return [way(wholes.map((one) => one.form), [], rules.inCompound)];
      }
      const other = await kin(bare);
      if (other) {
        meant.push(other.key);
        ways.push(way(stemsOf(other).whole, [], rules.kin));
      }
      if (mayBeMistyped && !(other && bare.startsWith(other.key))) {
        for (const one of await near(bare)) {
          meant.push(one.form);
          ways.push(await waysOfForm(one.form, one.edits === 1 ? rules.oneEdit : rules.twoEdits));
        }
      }
      return ways;
    };

    // QueryText and QueryReader: the words that say something, and the phrases between quotation marks.
    const read = async (query) => {
      const text = query.slice(0, rules.mostCharacters);
      const tokens = analyse(text, language);
      const phrases = [];
      const quoted = new Set();
      let open = -1;
      for (let i = 0; i < text.length; i++) {
        if (!'"“”„«»'.includes(text[i])) continue;
        if (open >= 0) {
          const inside = tokens.filter((token) => token.start >= open && token.end <= i);
          if (inside.length === 1) quoted.add(inside[0]);
          else if (inside.length) phrases.push(inside.map((token) => token.form));
        }
        open = open < 0 ? i : -1;
      }
      const others = await synonyms(tokens.slice(-40));
      await addCompounds(tokens.slice(-40), others);
      const skipped = Math.max(0, tokens.length - 40);
      const onlyStops = tokens.every((token) => rules.stops.has(token.form));
      const seen = new Set();
      const telling = [];
      for (let i = tokens.length - 1; i >= skipped && telling.length < rules.mostWords; i--) {
        const { form } = tokens[i];
        if ((onlyStops || !rules.stops.has(form) || others[i - skipped].length) && !seen.has(form)) {
          seen.add(form);
          telling.unshift(i);
        }
      }
      const isUnfinished = (i) => i === tokens.length - 1 && tokens[i].end === text.length;
      const all = await Promise.all(
        telling.map((i) =>
          quoted.has(tokens[i])
            ? { form: tokens[i].form, ways: [way([tokens[i].form], [], 1)], meant: [] }
            : word(tokens[i], others[i - skipped], isUnfinished(i)),
        ),
      );
      return { words: all, phrases };
    };

    // Way.query and WordScores.find: how strongly each document holds the word, by its best field.
    const strengths = async (one) => {
      const counts = new Map();
      let size = 0;
      const add = async (term, boost) => {
        const found = await row(term);
        if (!found) return;
        const all = await places(found);
        size = Math.max(size, all.size);
        for (const [document, fields] of all.documents) {
          let sums = counts.get(document);
          if (!sums) counts.set(document, (sums = []));
          for (const [field, times, length] of fields) {
            const sum = (sums[field] ||= { times: 0, length });
            sum.times = round(sum.times + round(boost * times));
          }
        }
      };
      for (const term of one.exact) await add(term, 1);
      for (const term of one.inexact) await add(term, rules.stem);
      let found = [];
      for (const [document, sums] of counts) {
        let best = 0;
        let others = 0;
        sums.forEach((sum, field) => {
          const weight = rules.weights[field];
          const lengthened = round(sum.times * rules.norms[field][sum.length]);
          const score = round(weight - round(weight / round(1 + lengthened)));
          others += Math.min(best, score);
          best = Math.max(best, score);
        });
        found.push([document, round(best + others * round(rules.otherFields))]);
      }
      const all = Math.max(size, found.length);
      if (one.most && found.length > one.most) {
        found = found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, one.most);
      }
      return { found, all };
    };

    // WordScores and Ranking: the best way of each word and a little of the others; all words count more.
    const rank = async (query) => {
      const scores = new Map();
      for (const one of query.words) {
        const ofWord = new Map();
        for (const each of one.ways) {
          const { found, all } = await strengths(each);
          const rare = round(Math.log(1 + (rules.documents - all + 0.5) / (all + 0.5)));
          const weight = round(round(each.weight) * rare);
          for (const [document, strength] of found) {
            const score = round(strength * weight);
            const before = ofWord.get(document) || [0, 0];
            ofWord.set(document, [Math.max(before[0], score), round(before[1] + score)]);
          }
        }
        for (const [document, [best, sum]] of ofWord) {
          const score = round(best + round(round(rules.otherWays) * round(sum - best)));
          const before = scores.get(document) || [0, 0];
          scores.set(document, [round(before[0] + score), before[1] + (score > 0)]);
        }
      }
      const all = [...scores].map(([document, [score, found]]) => {
        const hasAll = found === query.words.length;
        return { document, page: Math.floor(document / 65536), score: found > 1 && hasAll ? round(score * rules.allWords) : score, hasAll };
      });
      return all.sort((a, b) => b.score - a.score || a.document - b.document);
    };

    const filtered = async (ranked, { kind, audience, upcoming, today }) => {
      if (!kind && !audience && !upcoming) return ranked;
      const texts = await part("pages");
      if (!texts) return ranked;
      const kinds = texts[0].split(" ");
      const audiences = texts[1].split(" ");
      const day = Date.parse(today) / 86400000;
      const next = digits(texts[2]);
      const keeps = [];
      while (next.more()) {
        const ofKind = next();
        const readers = next();
        const until = next();
        keeps.push(
          (!kind || kinds[ofKind] === kind) &&
            (!audience || readers & (1 << audiences.indexOf(audience)) && audiences.includes(audience)) &&
            (!upcoming || until >= day),
        );
      }
      return ranked.filter((one) => keeps[one.page]);
    };

    // A found text with its page, or null when its file is missing.
    const piece = async (document) => {
      const number = document % 65536;
      const texts = await part(`d${Math.floor(document / 65536)}-${number >> 1}`);
      if (!texts) return null;
      const [title, address, kind, until, summary] = texts;
      const [heading, anchor, body] = texts.slice(5 + (number & 1) * 3);
      return { title, address, kind, until: Number(until), summary, heading, anchor, body };
    };

    // PhraseCheck.
    const withPhrases = async (ranked, phrases) => {
      if (!phrases.length) return ranked;
      const candidates = ranked.filter((one) => one.hasAll).slice(0, rules.mostRead);
      const passed = await Promise.all(
        candidates.map(async (one) => {
          const found = await piece(one.document);
          if (!found) return false;
          const texts = [found.title, found.heading, found.body, found.summary].map(
            (text) => ` ${analyse(text, language).map((token) => token.form).join(" ")} `,
          );
          return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase.join(" ")} `)));
        }),
      );
      return candidates.filter((_, i) => passed[i]);
    };

    // The forms to mark in a text: those looked up, and those of the same stems in the files that are here.
    const marked = (query) => {
      const terms = new Set(query.words.flatMap((one) => one.ways.flatMap((each) => [...each.exact, ...each.inexact])));
      const starts = [...terms].filter((term) => term.endsWith("*")).map((term) => term.slice(0, -1));
      return (form) => {
        if (terms.has(form) || starts.some((one) => form.startsWith(one))) return true;
        const { group, starts: files } = rules.tables.w;
        if (group) return false;
        const known = (rowsOf[`w${Math.max(0, lastNotAfter(files, form))}`] || []).find((one) => one.key === form);
        if (!known) return false;
        const stems = stemsOf(known);
        return [...stems.whole, ...stems.parts].some((stem) => terms.has(stem));
      };
    };

    // SnippetMaker: the piece in which most words stand close together, about 200 characters.
    const snippet = (text, isMarked) => {
      const tokens = analyse(text, language).filter((token) => isMarked(token.form));
      let from = 0;
      let most = 0;
      tokens.forEach((token, i) => {
        const inside = tokens.slice(i).filter((other) => other.end <= token.start + 110);
        const value = new Set(inside.map((other) => other.form)).size * 200 + inside.length;
        if (value > most) [from, most] = [token.start, value];
      });
      if (text.length <= 200) from = 0;
      if (from > 0) {
        const space = text.indexOf(" ", Math.max(0, from - 45)) + 1;
        if (space > 0 && space < from) from = space;
      }
      let to = from + 200;
      if (to >= text.length) to = text.length;
      else if (text.lastIndexOf(" ", to) > from) to = text.lastIndexOf(" ", to);
      const pieces = [];
      const add = (piece, isFound) => piece && pieces.push([piece, isFound]);
      let done = from;
      add(from > 0 ? "…" : "", false);
      for (const token of tokens) {
        if (token.start < done || token.end > to) continue;
        add(text.slice(done, token.start), false);
        add(text.slice(token.start, token.end), true);
        done = token.end;
      }
      add(text.slice(done, to), false);
      add(to < text.length ? "…" : "", false);
      return pieces;
    };

    const find = async (text, options) => {
      await start();
      const query = await read(text);
      const ranked = await withPhrases(await filtered(await rank(query), options), query.phrases);
      const pages = new Map();
      for (const one of ranked) {
        if (!pages.has(one.page)) pages.set(one.page, []);
        if (pages.get(one.page).length < 3) pages.get(one.page).push(one.document);
      }
      return { query, pages };
    };

    const day = (number) => (number ? new Date(number * 86400000).toISOString().slice(0, 10) : "");

    return {
      async search(text, given = {}) {
        const options = { kind: "", audience: "", upcoming: false, today: "", most: 10, ...given };
        missing = false;
        const { query, pages } = await find(text, options);
        const isMarked = marked(query);
        const today = Date.parse(options.today) / 86400000;
        const hits = [];
        let over = 0;
        const waitingPages = [...pages.values()];
        while (hits.length < options.most && waitingPages.length) {
          const some = waitingPages.splice(0, options.most - hits.length);
          const found = await Promise.all(some.map((documents) => piece(documents[0])));
          for (const [i, one] of found.entries()) {
            if (one && one.until && one.until < today) over++;
            if (!one || (one.until && one.until < today)) continue;
            const others = await Promise.all(
              some[i].slice(1).map((document) =>
                (document >> 1) === (some[i][0] >> 1) ? piece(document) : null,
              ),
            );
            const { title, address, kind, heading, anchor, body, summary, until } = one;
            const inBody = snippet(body, isMarked);
            const inSummary = snippet(summary, isMarked);
            const isIn = (pieces) => pieces.some(([, isFound]) => isFound);
            hits.push({
              title, address, kind, heading, anchor,
              until: day(until),
              snippet: !isIn(inBody) && (isIn(inSummary) || !body) ? inSummary : inBody,
              more: others.filter((other) => other && other.anchor).map((other) => ({ heading: other.heading, anchor: other.anchor })),
            });
          }
        }
        const nearest = [];
        if (!pages.size) {
          for (const one of query.words) {
            if (one.form.length < 3) continue;
            const letters = one.form.slice(0, Math.max(2, Math.min(4, one.form.length - 2)));
            const all = (await listed("s", letters, one.form.length)).filter((other) => !rules.stops.has(other.form));
            for (const other of all) other.edits = edits(one.form, other.form, 9);
            all.sort((a, b) => a.edits - b.edits || b.met - a.met);
            nearest.push(...all.slice(0, 4).map((other) => other.form));
          }
        }
        const meant = query.words.filter((one) => one.meant.length).map((one) => ({ typed: one.form, words: [...new Set(one.meant)] }));
        return { pages: pages.size - over, hits, meant, nearest: nearest.slice(0, 6), incomplete: missing };
      },

      async count(text, given = {}) {
        return (await find(text, { kind: "", audience: "", upcoming: false, today: "", ...given })).pages.size;
      },
    };
  };

  globalThis.handreikingSearch.words = analyse;
}
