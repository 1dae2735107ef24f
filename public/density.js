// Runs before the list is drawn, so that a list in the chosen density doesn't jump.
{
  const root = document.documentElement;
  root.dataset.density = 'reading';
  try {
    if (localStorage.getItem('offprint density') === 'scanning') root.dataset.density = 'scanning';
  } catch {
    // A browser that keeps nothing shows lists for reading.
  }
}
