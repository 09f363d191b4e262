// Shows the buttons that print the page. Without it there are none, because they would do nothing.
for (const button of document.querySelectorAll("[data-print]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => window.print());
}
