// The accounts of the demonstration: one click fills the form in and sends it.
const form = document.getElementById('sign-in');

for (const button of document.querySelectorAll('button[data-name]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    form.elements.name.value = button.dataset.name;
    form.elements.password.value = button.dataset.password;
    form.requestSubmit();
  });
}
