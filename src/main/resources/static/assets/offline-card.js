// Of one card on the page of figures without a connection: photos, the parts of a figure, and what the server asks about it.
globalThis.lkCard = (() => {
  /** A photo as it is kept on the device until it is sent. */
  async function small(file) {
    const made = await lkPhoto.blob(await lkPhoto.scaled(file));
    const bytes = await made.arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return {
      key: crypto.randomUUID(), name: lkPhoto.name(file), bytes,
      sha256: [...hash].map(each => each.toString(16).padStart(2, "0")).join(""),
      thumb: (await lkPhoto.scaled(file, 160)).toDataURL("image/jpeg", .6)
    };
  }

  const NUMBERS = {
    id: [/^-?(\d{1,14}|\d{1,3}(\.\d{3}){1,4})(,\d{1,6})?$/, "1.234,5"],
    en: [/^-?(\d{1,14}|\d{1,3}(,\d{3}){1,4})(\.\d{1,6})?$/, "1,234.5"]
  };

  /** The fields of the figure's parts. */
  const names = one => (one.figure.parts ?? []).map(({name}) => name);

  /** What is to be said at each field of a number: nothing where it is empty. Parts are typed all of them, at the latest when handed in. */
  function mistakes(one, handsIn, lang) {
    const own = one.figure.ratio ? ["numerator", "denominator"] : ["value"], parts = names(one);
    const [pattern, example] = NUMBERS[lang] ?? NUMBERS.id;
    const typed = name => fieldOf(one, name).value.trim();
    // Left empty, the figure is what its parts make together.
    const summed = parts.length > 0 && parts.every(typed) && !own.some(typed), broken = handsIn || parts.some(typed);
    return Object.fromEntries([...own, ...parts].map(name => {
      if (!typed(name)) return [name, (parts.includes(name) ? broken : !summed) ? ["required"] : []];
      return [name, pattern.test(typed(name).replace("\u2212", "-")) ? [] : ["number", example]];
    }));
  }

  const fieldOf = (one, field) => one.form.elements[field];

  /** Puts what is asked on the card, with what was answered so far; what stands there already stays as it is typed. */
  function ask(one, questions) {
    const place = one.item.querySelector("[data-asks]"), fields = place.querySelector("[data-fields]");
    const asked = JSON.stringify(questions);
    if (place.dataset.asked === asked) return;
    const answers = {...one.draft?.answers, ...answered(one)};
    place.dataset.asked = asked;
    place.hidden = questions.length === 0;
    fields.replaceChildren(...questions.map(question => {
      const item = place.querySelector("template").content.cloneNode(true).querySelector("div");
      const [label, hint, input] = ["label", ".hint", "textarea"].map(each => item.querySelector(each));
      label.textContent = question.text;
      hint.textContent = question.hint;
      hint.hidden = !question.hint;
      input.name = question.field;
      input.id = label.htmlFor = `${question.field}-${one.figure.id}`;
      hint.id = `${input.id}-hint`;
      if (question.hint) input.setAttribute("aria-describedby", hint.id);
      input.value = answers[question.field] ?? "";
      return item;
    }));
  }

  /** Puts the fields of the figure's parts on the card; what is typed there already stays. */
  function parts(one) {
    const place = one.item.querySelector("[data-parts]"), fields = place.querySelector("[data-part-fields]");
    const parts = one.figure.parts ?? [], asked = JSON.stringify(parts);
    if (place.dataset.asked === asked) return;
    const typed = Object.fromEntries([...fields.querySelectorAll("input")].map(({name, value}) => [name, value]));
    const told = {...one.figure.draft.parts, ...one.draft?.parts, ...typed};
    place.dataset.asked = asked;
    place.hidden = parts.length === 0;
    fields.replaceChildren(...parts.map(part => {
      const item = place.querySelector("template").content.cloneNode(true).querySelector("div");
      const [label, mistake, input] = ["label", ".mistake", "input"].map(each => item.querySelector(each));
      label.textContent = part.label;
      input.name = mistake.dataset.mistake = part.name;
      input.id = label.htmlFor = `${part.name}-${one.figure.id}`;
      mistake.id = `${input.id}-mistake`;
      input.setAttribute("aria-describedby", mistake.id);
      input.value = told[part.name] ?? "";
      return item;
    }));
  }

  /** What is answered on the card, by the field of its question. */
  const answered = one => Object.fromEntries([...one.item.querySelectorAll("[data-fields] textarea")]
    .map(({name}) => [name, fieldOf(one, name).value.trim()]));

  return {small, ask, parts, names, mistakes, answered};
})();
