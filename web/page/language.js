"use strict";

// Korean and English of a page. Elements with data-text show the text of that name; elements with data-said one that changes.
function speak(texts) {
  let language = remembered() ?? (navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en");

  function remembered() {
    try {
      const chosen = localStorage.getItem("language");
      return chosen in texts ? chosen : null;
    } catch {
      return null; // Storage may be switched off; the browser's language is a good guess.
    }
  }

  function remember(chosen) {
    try {
      localStorage.setItem("language", chosen);
    } catch {
      // The choice then holds until the page is left.
    }
  }

  function write() {
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts[language][element.dataset.text];
    for (const element of document.querySelectorAll("[data-said]")) element.textContent = texts[language][element.dataset.said];
    for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === language));
    document.dispatchEvent(new Event("language"));
  }

  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      language = button.dataset.language;
      remember(language);
      write();
    });
  }

  write();
  return {
    language: () => language,
    say(element, name) {
      element.dataset.said = name;
      element.textContent = texts[language][name];
    },
  };
}
