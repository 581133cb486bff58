/* Keys repeat links and fields that are on the page: / goes to the search field, j and k to the next and previous. */
addEventListener('keydown', function (event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  if (event.key === '/') {
    var field = document.querySelector('main input[type=search]') || document.getElementById('q');
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
    return;
  }
  var relation = { j: 'next', k: 'prev' }[event.key];
  var link = relation && document.querySelector('a[rel=' + relation + ']');
  if (link) link.click();
});
