// The grid of figures: <form data-entry> with a row <tr data-save="/where/it/goes"> for each figure, whose inputs say which part they are
// (data-part) and in which column they stand (data-column). Up, down and Enter move between rows; a block copied from a
// spreadsheet fills downwards and to the right; each row is saved by itself. Without this script the form's buttons do.
const english = document.documentElement.lang === "en";
const notation = (group, decimal) => new RegExp(`^-?(\\d{1,14}|\\d{1,3}(\\${group}\\d{3}){1,4})(\\${decimal}\\d{1,6})?$`);
const ENGLISH = notation(",", "."), INDONESIAN = notation(".", ",");

// A number in the other language's notation becomes the reader's; one that both could write is the reader's already.
function inReadersNotation(cell) {
  const text = cell.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-").replace(/%$/, "");
  const [own, other] = english ? [ENGLISH, INDONESIAN] : [INDONESIAN, ENGLISH];
  if (own.test(text) || !other.test(text)) return text;
  return text.replace(/[.,]/g, sign => sign === "." ? "," : ".");
}

for (const form of document.querySelectorAll("form[data-entry]")) {
  const rows = [...form.querySelectorAll("tr[data-save]")];
  const inputs = row => [...row.querySelectorAll("input[data-part]")];
  const at = (row, column) => rows[row]?.querySelector(`input[data-column="${column}"]`);
  const waiting = new Map();

  const complete = row => inputs(row).every(each => each.dataset.part === "note" || each.value.trim() !== "");

  async function save(row) {
    const status = row.querySelector("[data-status]");
    const body = new URLSearchParams();
    for (const hidden of form.querySelectorAll("input[type=hidden]")) {
      if (hidden.name !== "ends" && hidden.name !== "page") body.append(hidden.name, hidden.value);
    }
    for (const input of inputs(row)) body.append(input.dataset.part, input.value);
    try {
      const answer = await fetch(row.dataset.save, { method: "POST", body, keepalive: document.hidden, redirect: "error" });
      if (!answer.headers.get("Draft-Version")) throw answer.status;
      status.textContent = await answer.text();
    } catch {
      status.textContent = form.dataset.failed;
      later(row, 8000);
    }
  }

  function later(row, delay = 1500) {
    clearTimeout(waiting.get(row));
    waiting.set(row, setTimeout(() => { waiting.delete(row); save(row); }, delay));
  }

  function typed(row) {
    if (!complete(row)) return;
    row.querySelector("[data-status]").textContent = form.dataset.waiting;
    later(row);
  }

  form.addEventListener("input", event => {
    const row = event.target.closest("tr[data-save]");
    if (row && event.target.dataset.part) typed(row);
  });

  form.addEventListener("keydown", event => {
    const column = event.target.dataset.column;
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (column === undefined || !step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    for (let row = rows.indexOf(event.target.closest("tr")) + step; rows[row]; row += step) {
      const next = at(row, column);
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
    const first = rows.indexOf(event.target.closest("tr")), left = Number(event.target.dataset.column);
    text.replace(/\r/g, "").replace(/\n$/, "").split("\n").forEach((line, down) => {
      line.split("\t").forEach((cell, right) => {
        const input = at(first + down, left + right);
        if (!input) return;
        input.value = input.dataset.part === "note" ? cell.trim() : inReadersNotation(cell);
        typed(rows[first + down]);
      });
    });
  });

  // What still waits goes with the form itself.
  form.addEventListener("submit", () => waiting.forEach(timer => clearTimeout(timer)));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) return;
    waiting.forEach((timer, row) => { clearTimeout(timer); save(row); });
    waiting.clear();
  });
}
