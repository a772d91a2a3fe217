// The grid of figures: <form data-entry> with a <tbody data-save="/where/it/goes"> for each figure. Its lines (data-line) are the figure
// itself and, within <details>, its parts; their inputs say which part they are (data-part) and in which column they stand (data-column).
// Up, down and Enter move between the lines that are open; a block copied from a spreadsheet fills downwards and to the right, from a
// figure over figures, from a part over the parts of its figure, and what does not fit is told; each figure is saved by itself. Without
// this script the form's buttons do.
const english = document.documentElement.lang === "en";
const notation = (group, decimal) => new RegExp(`^-?(\\d{1,14}|\\d{1,3}(\\${group}\\d{3}){1,4})(\\${decimal}\\d{1,6})?$`);
// A save without an answer for so long has failed, in milliseconds: the form's own buttons wait for it.
const LONGEST = 15_000;
const ENGLISH = notation(",", "."), INDONESIAN = notation(".", ",");

// A number in the other language's notation becomes the reader's; one that both could write is the reader's already.
function inReadersNotation(cell) {
  const text = cell.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-").replace(/%$/, "");
  const [own, other] = english ? [ENGLISH, INDONESIAN] : [INDONESIAN, ENGLISH];
  if (own.test(text) || !other.test(text)) return text;
  return text.replace(/[.,]/g, sign => sign === "." ? "," : ".");
}

for (const form of document.querySelectorAll("form[data-entry]")) {
  const rows = [...form.querySelectorAll("tbody[data-save]")];
  const inputs = row => [...row.querySelectorAll("input[data-part]")];
  const at = (line, column) => line?.querySelector(`input[data-column="${column}"]`);
  const left = form.querySelector("[data-left]");
  const waiting = new Map(), saving = new Map(), over = new Set();
  let sending = false;

  // A figure is whole by its own numbers, or by all of its parts, of which the server makes the sum.
  function complete(row) {
    const numbers = inputs(row).filter(each => each.dataset.column !== undefined && each.dataset.part !== "note");
    const own = numbers.filter(each => !each.dataset.part.startsWith("part-")), parts = numbers.filter(each => !own.includes(each));
    const filled = each => each.value.trim() !== "";
    return own.every(filled) || !own.some(filled) && parts.length > 0 && parts.every(filled);
  }

  async function save(row) {
    const status = row.querySelector("[data-status]");
    const body = new URLSearchParams();
    for (const hidden of form.querySelectorAll("input[type=hidden]:not([data-part])")) {
      if (hidden.name !== "ends" && hidden.name !== "page") body.append(hidden.name, hidden.value);
    }
    for (const input of inputs(row)) body.append(input.dataset.part, input.type !== "checkbox" ? input.value : input.checked ? "yes" : "no");
    try {
      const answer = await fetch(row.dataset.save,
        { method: "POST", body, keepalive: document.hidden, redirect: "error", signal: AbortSignal.timeout(LONGEST) });
      if (!answer.headers.get("Draft-Version")) throw answer.status;
      status.textContent = await answer.text();
      const mark = answer.headers.get("Figure-Mark");
      if (mark) row.querySelector("input[data-part=mark]").value = mark;
      // Changed by somebody else, or closed: only the form's own buttons go on.
      if (answer.status === 409) over.add(row);
    } catch {
      status.textContent = form.dataset.failed;
      later(row, 8000);
    }
  }

  // One save of a figure after the other: each brings the mark by which the next is told from somebody else's.
  function start(row) {
    waiting.delete(row);
    const turn = (saving.get(row) ?? Promise.resolve()).then(() => save(row));
    saving.set(row, turn);
    turn.then(() => { if (saving.get(row) === turn) saving.delete(row); });
  }

  function later(row, delay = 1500) {
    clearTimeout(waiting.get(row));
    waiting.set(row, setTimeout(start, delay, row));
  }

  function typed(row) {
    if (over.has(row) || !complete(row)) return;
    row.querySelector("[data-status]").textContent = form.dataset.waiting;
    later(row);
  }

  form.addEventListener("input", event => {
    const row = event.target.closest("tbody[data-save]");
    if (row && event.target.dataset.part) typed(row);
  });

  form.addEventListener("keydown", event => {
    const column = event.target.dataset.column;
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (column === undefined || !step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const lines = [...form.querySelectorAll("[data-line]")].filter(each => !each.closest("details:not([open])"));
    for (let line = lines.indexOf(event.target.closest("[data-line]")) + step; lines[line]; line += step) {
      const next = at(lines[line], column);
      if (next) {
        next.focus();
        next.select();
        return;
      }
    }
  });

  form.addEventListener("paste", event => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (event.target.dataset.column === undefined || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const here = event.target.closest("[data-line]"), figure = here.closest("tbody");
    const lines = here.matches("tr") ? rows.map(row => row.querySelector("tr[data-line]")) : [...figure.querySelectorAll("li[data-line]")];
    const first = lines.indexOf(here), column = Number(event.target.dataset.column);
    const beyond = [], filled = new Set();
    text.replace(/\r/g, "").replace(/\n$/, "").split("\n").forEach((cells, down) => {
      cells.split("\t").forEach((cell, right) => {
        const input = at(lines[first + down], column + right);
        if (!input) {
          if (cell.trim()) beyond.push(cell.trim());
          return;
        }
        input.value = input.dataset.part === "note" ? cell.trim() : inReadersNotation(cell);
        filled.add(input.closest("tbody"));
      });
    });
    filled.forEach(typed);
    left.hidden = beyond.length === 0;
    left.textContent = beyond.length === 0 ? "" : form.dataset.leftOut.replace("{0}", beyond.length).replace("{1}", beyond[0]);
    if (beyond.length > 0) left.scrollIntoView({ block: "nearest" });
  });

  // What still waits goes with the form itself; a save on its way first, since it changes the figure's mark.
  form.addEventListener("submit", event => {
    waiting.forEach(timer => clearTimeout(timer));
    waiting.clear();
    if (saving.size === 0) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    Promise.all(saving.values()).then(() => {
      sending = false;
      form.requestSubmit(event.submitter);
    });
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) return;
    waiting.forEach((timer, row) => { clearTimeout(timer); start(row); });
  });
}
