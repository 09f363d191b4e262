// Leaves the site at once, by the link or by pressing Shift three times. Without it the link is a plain link.
{
  const presses = 3;
  const within = 5000;
  const untilPainted = 40;
  const bar = document.querySelector("[data-exit]");
  const link = bar.querySelector("a");
  const { loading, two, one, late } = bar.dataset;
  const title = document.title;

  // Stands in the page from the beginning: only what changes in it is spoken.
  const cover = document.createElement("div");
  cover.className = "exit-cover";
  cover.setAttribute("role", "status");
  cover.setAttribute("aria-live", "assertive");
  document.body.append(cover);

  let count = 0;
  let timer = 0;
  let alone = false;

  const show = (number) => {
    count = number;
    bar.dataset.presses = number;
  };

  const start = (said) => {
    clearTimeout(timer);
    show(0);
    cover.textContent = said;
  };

  const leave = () => {
    start(loading);
    document.documentElement.classList.add("leaving");
    document.title = loading;
    // The page is blank before the way is long: another site may take its time.
    setTimeout(() => (bar.dataset.exit === "replace" ? location.replace(link.href) : location.assign(link.href)), untilPainted);
  };

  const press = () => {
    show(count + 1);
    if (count === presses) {
      leave();
      return;
    }
    if (count === 1) timer = setTimeout(() => start(late), within);
    cover.textContent = count === 1 ? two : one;
  };

  for (const each of document.querySelectorAll("[data-exit] a, a[data-leave]")) {
    each.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }

  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      alone = false;
      if (count > 0) start("");
    } else if (!event.repeat) {
      alone = !event.ctrlKey && !event.altKey && !event.metaKey;
    }
  });

  addEventListener("keyup", (event) => {
    if (event.key === "Shift" && alone) press();
  });

  // Shift with a click or a tap is a combination too.
  addEventListener("pointerdown", () => {
    alone = false;
  });

  // Back may bring the page as it was left: blank.
  addEventListener("pageshow", () => {
    document.documentElement.classList.remove("leaving");
    document.title = title;
    start("");
  });
}
