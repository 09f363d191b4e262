// Makes a shopping list for a group of another size. Without it the list is for the largest group.
for (const list of document.querySelectorAll("[data-shopping]")) {
  const language = list.dataset.language;
  const change = list.querySelector(".change");
  const input = change.querySelector("input");
  const shown = list.querySelector(".people");
  const number = new Intl.NumberFormat(language);
  const euros = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" });

  const update = () => {
    if (!input.reportValidity() || input.value === "") return;
    const people = Number(input.value);
    shown.textContent = number.format(people);
    let total = 0;
    for (const row of list.querySelectorAll("tbody tr")) {
      // Rounded first: 1.1 times 50 is a little more than 55 to a computer.
      const units = row.dataset.each ? Math.ceil(Number((row.dataset.each * people).toFixed(6))) : Number(row.dataset.units);
      if (row.dataset.each) row.querySelector(".amount").textContent = number.format(units);
      if (row.dataset.price) {
        const cost = units * Number(row.dataset.price);
        total += cost;
        row.querySelector(".cost").textContent = euros.format(cost);
      }
    }
    for (const copies of list.querySelectorAll("li .amount")) copies.textContent = number.format(people);
    const sum = list.querySelector(".total");
    if (sum && list.querySelector("[data-price]")) sum.textContent = euros.format(total);
  };

  change.hidden = false;
  input.addEventListener("input", update);
}
