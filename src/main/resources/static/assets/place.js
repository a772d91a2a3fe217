// Fills in the place of a visit, only when asked to and only as far as the browser's owner consents.
(() => {
  const place = document.querySelector('[data-place]');
  if (!place || !navigator.geolocation) {
    return;
  }
  const ask = place.querySelector('[data-place-ask]');
  const said = place.querySelector('[data-place-said]');
  const written = (degrees) => degrees.toFixed(5).replace('.', document.documentElement.lang === 'en' ? '.' : ',');
  ask.hidden = false;
  ask.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition((found) => {
      place.querySelector('#latitude').value = written(found.coords.latitude);
      place.querySelector('#longitude').value = written(found.coords.longitude);
      said.textContent = '';
    }, () => {
      said.textContent = said.dataset.placeNo;
    }, { enableHighAccuracy: true, timeout: 20000 });
  });
})();
