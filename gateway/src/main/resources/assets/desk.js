// Keys for the review. Each does what its button does, none decides without one: X only goes to the field where the reason is
// written, and whatever was decided last can be decided anew (U). In a field every key writes; Escape leaves it.
document.addEventListener("keydown", event => {
  const writing = event.target.closest("input, textarea, select");
  if (writing && event.key === "Escape") {
    writing.blur();
  }
  if (writing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    return;
  }
  const meant = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (meant) {
    event.preventDefault();
    if (meant.matches("input")) {
      meant.focus();
    } else {
      meant.click();
    }
  }
});

// A page that the browser kept as it was, for its back button, may show what is decided since.
window.addEventListener("pageshow", event => {
  if (event.persisted) {
    location.reload();
  }
});

// A decision is sent once, however often its key is pressed.
document.addEventListener("submit", event => {
  if (event.target.dataset.sent) {
    event.preventDefault();
  }
  event.target.dataset.sent = "yes";
});
