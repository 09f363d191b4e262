// Takes out of lists of the calendar what has passed since the site was made, and shortens them by what a visitor
// chooses. Without it the lists are whole. Nothing is kept: no address, no history, no storage.
{
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const lastDay = (entry) => [...entry.querySelectorAll(".when time")].pop().dateTime;

  for (const list of document.querySelectorAll("[data-times]")) {
    const all = [...list.querySelectorAll("[data-marks]")];
    const coming = all.filter((entry) => lastDay(entry) >= today);
    const months = [...list.querySelectorAll("details:not(.choose)")];
    const choose = list.querySelector(".choose");
    const selects = choose ? [...choose.querySelectorAll("select")] : [];
    const output = choose && choose.querySelector("output");
    const reset = choose && choose.querySelector("button");

    const show = () => {
      const wanted = selects.map((select) => select.value).filter((mark) => mark !== "");
      const isWanted = (entry) => {
        const marks = entry.dataset.marks.split(" ");
        return wanted.every((mark) => marks.includes(mark));
      };
      const found = new Set(coming.filter(isWanted));
      for (const entry of all) entry.hidden = !found.has(entry);
      for (const month of months) {
        const left = month.querySelectorAll("[data-marks]:not([hidden])").length;
        const count = month.querySelector("summary .quiet");
        month.hidden = left === 0;
        count.dataset.whole = count.dataset.whole || count.textContent;
        const isWhole = left === month.querySelectorAll("[data-marks]").length;
        count.textContent = isWhole ? count.dataset.whole : count.dataset.part.replace("#", left);
        if (wanted.length > 0) month.open = true;
      }
      if (choose) {
        reset.hidden = wanted.length === 0;
        const said = found.size === 0 ? output.dataset.none : output.dataset.found.replace("#", found.size);
        output.textContent = wanted.length === 0 ? "" : said;
      }
    };

    // Only the first month that has something stands open.
    const fold = () => {
      const first = months.find((month) => !month.hidden);
      for (const month of months) month.open = month === first;
    };

    show();
    fold();
    list.querySelector(".past").hidden = coming.length > 0;
    if (choose && coming.length > 0) {
      choose.hidden = false;
      // On a phone the questions would fill the screen before anything is read.
      choose.open = matchMedia("(min-width: 48rem)").matches;
      choose.addEventListener("change", show);
      reset.addEventListener("click", () => {
        for (const select of selects) select.value = "";
        show();
        fold();
        selects[0].focus();
      });
    }
  }

  // A link of the month's table may lead into what a choice has hidden, or to what has passed.
  for (const link of document.querySelectorAll('.month a[href^="#"]')) {
    const target = () => document.getElementById(link.getAttribute("href").slice(1));
    link.addEventListener("click", () => {
      target().hidden = false;
    });
  }
}
