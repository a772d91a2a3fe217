// Tells before sending that the chosen files are more than a form may bring: <form data-most="bytes"> with an element
// [data-too-large] that says so. Without this script the server says it, and what was typed is kept.
for (const form of document.querySelectorAll("form[data-most]")) {
  const said = form.querySelector("[data-too-large]");
  // The fields beside the files and what frames them take some room as well.
  const most = Number(form.dataset.most) - 64 * 1024;
  const inputs = [...form.querySelectorAll("input[type=file]")];
  const isTooMuch = () => inputs.flatMap((input) => [...input.files]).reduce((sum, file) => sum + file.size, 0) > most;
  const tell = () => {
    said.hidden = !isTooMuch();
  };
  inputs.forEach((input) => input.addEventListener("change", tell));
  form.addEventListener("submit", (event) => {
    tell();
    if (!said.hidden) {
      event.preventDefault();
      inputs[0].focus();
    }
  });
}
