// The address is the state: views read it here, and go elsewhere through it. Back and forward need nothing more.
import { useEffect, useState } from "preact/hooks";

const listeners = new Set();
const tell = () => listeners.forEach((listener) => listener());

addEventListener("popstate", tell);

/** Goes to an address of this page. `replace` leaves no step behind for the back button. */
export function go(address, { replace = false } = {}) {
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  tell();
}

/** The address as `{path: ["dyad", "USA", "RUS"], query: URLSearchParams, hash}`; draws again when it changes. */
export function useAddress() {
  const [address, set] = useState(read);
  useEffect(() => {
    const listener = () => set(read());
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return address;
}

/** An address of this page from its parts; parts of the path are escaped, and empty values are left out. */
export function addressOf(path, values = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of entries(values)) {
    if (value !== "" && value != null) query.append(name, value);
  }
  const joined = `/${path.map(encodeURIComponent).join("/")}`;
  return query.size ? `${joined}?${query}` : joined;
}

/** The present address with some values of its query changed; `null` takes a value away. */
export function addressWith(changes) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "" || value == null) query.delete(name);
    else query.set(name, value);
  }
  return query.size ? `${location.pathname}?${query}` : location.pathname;
}

/** Links of the page itself are followed without loading it again. */
export function followLinks(event) {
  const link = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || link.target || link.hasAttribute("download")) return;
  const to = new URL(link.href.baseVal ?? link.href, location.href);
  const samePage = to.pathname === location.pathname && to.search === location.search && to.hash;
  if (to.origin !== location.origin || to.pathname.startsWith("/api/") || samePage) return;
  event.preventDefault();
  go(to.pathname + to.search + to.hash);
}

function read() {
  return {
    path: location.pathname.split("/").filter(Boolean).map(unescape),
    query: new URLSearchParams(location.search),
    hash: location.hash.slice(1),
  };
}

function unescape(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function entries(values) {
  return values instanceof URLSearchParams ? [...values] : Object.entries(values);
}
