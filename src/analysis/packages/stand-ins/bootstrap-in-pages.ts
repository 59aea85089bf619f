/**
 * What the script of Bootstrap does for tags that say so, of its fourth version as well.
 * Source: getbootstrap.com/docs/5.3/getting-started/javascript/#data-attributes.
 */
export const BOOTSTRAP_IN_PAGES = /* js */ `
document.addEventListener("DOMContentLoaded", () => {
  const said = (element, name) => element.getAttribute("data-bs-" + name) ?? element.getAttribute("data-" + name);
  const targetOf = (element) => {
    const selector = said(element, "target") ?? element.getAttribute("href");
    return selector === null || selector === "" || selector === "#" ? null : document.querySelector(selector);
  };
  const showWindow = (target) => {
    target.classList.add("show");
    target.style.display = "block";
    target.removeAttribute("aria-hidden");
    target.setAttribute("aria-modal", "true");
    target.setAttribute("role", "dialog");
  };
  const hideWindow = (target) => {
    target.classList.remove("show");
    target.style.display = "none";
    target.removeAttribute("aria-modal");
    target.removeAttribute("role");
    target.setAttribute("aria-hidden", "true");
  };
  const fold = (button, target) => {
    const isShown = target.classList.contains("show");
    const around = said(target, "parent");
    if (around !== null && !isShown) {
      document.querySelectorAll(around + " .collapse.show").forEach((other) => other.classList.remove("show"));
    }
    target.classList.toggle("show");
    button.setAttribute("aria-expanded", isShown ? "false" : "true");
    button.classList.toggle("collapsed");
  };
  const drop = (button) => {
    const menu = button.parentNode.querySelector(".dropdown-menu");
    if (menu === null) return;
    const isShown = menu.classList.contains("show");
    menu.classList.toggle("show");
    button.classList.toggle("show");
    button.setAttribute("aria-expanded", isShown ? "false" : "true");
  };
  const turn = (button, target) => {
    button.closest(".nav, .list-group, [role=tablist]").querySelectorAll(".active").forEach((other) => {
      other.classList.remove("active");
      other.setAttribute("aria-selected", "false");
    });
    button.classList.add("active");
    button.setAttribute("aria-selected", "true");
    target.parentNode.querySelectorAll(".tab-pane.active").forEach((pane) => {
      pane.classList.remove("active");
      pane.classList.remove("show");
    });
    target.classList.add("active");
    target.classList.add("show");
  };
  const use = (kind, button) => {
    const target = targetOf(button);
    if (kind === "dropdown") drop(button);
    else if (target === null) return;
    else if (kind === "modal" || kind === "offcanvas") showWindow(target);
    else if (kind === "collapse") fold(button, target);
    else turn(button, target);
  };
  const dismiss = (kind, button) => {
    const around = targetOf(button) ?? button.closest("." + kind);
    if (around === null) return;
    if (kind === "alert" || kind === "toast") around.remove();
    else hideWindow(around);
  };
  for (const name of ["bs-toggle", "toggle"]) {
    for (const kind of ["modal", "offcanvas", "collapse", "dropdown", "tab", "pill", "list"]) {
      document.querySelectorAll("[data-" + name + "=" + kind + "]").forEach((button) => {
        button.addEventListener("click", (event) => {
          event.preventDefault();
          use(kind, button);
        });
      });
    }
  }
  for (const name of ["bs-dismiss", "dismiss"]) {
    for (const kind of ["modal", "offcanvas", "alert", "toast"]) {
      document.querySelectorAll("[data-" + name + "=" + kind + "]").forEach((button) => {
        button.addEventListener("click", () => dismiss(kind, button));
      });
    }
  }
});
`;

/** Whether a page asks for that script. */
export function isBootstrap(address: string): boolean {
  return /(?:^|\/)bootstrap(?:\.bundle)?(?:\.min)?\.js(?:[?#]|$)/iu.test(address);
}
