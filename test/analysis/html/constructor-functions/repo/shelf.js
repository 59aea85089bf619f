function Book(title) {
  this.title = title;
}

Book.prototype.row = function () {
  const item = document.createElement("li");
  item.textContent = this.title;
  return item;
};

const Shelf = (function () {
  function Shelf(list) {
    this.list = list;
    this.books = [];
  }
  Shelf.LIMIT = 3;
  Shelf.prototype = {
    add: function () {
      const field = document.getElementById("title");
      if (!field.value) return;
      const book = new Book(field.value);
      if (book instanceof Book) this.books.push(book);
      field.value = "";
      this.show();
    },
    show: function () {
      this.list.innerHTML = "";
      this.books.forEach((book) => this.list.append(book.row()));
      document.getElementById("count").textContent = this.books.length + " of " + Shelf.LIMIT + " books";
    },
  };
  return Shelf;
})();
