// Pages can be read without this. It copies a quote with its source, and puts the copying button where it works.
const words = document.documentElement.lang === "en" ? ["Copy", "Copied"] : ["复制", "已复制"];
if (navigator.clipboard) {
  for (const text of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words[0];
    button.setAttribute("aria-label", `${words[0]} ${text.dataset.copy}`);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = words[1];
    });
    text.after(button);
  }
}
// The outline of a long report shows where in it one reads.
const outline = document.querySelector(".outline");
const here = outline?.querySelector("[aria-current]");
if (here) {
  outline.scrollTop = here.offsetTop - outline.clientHeight / 2;
}
