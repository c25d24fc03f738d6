// Asks the server. Views draw from `useAnswer`; the token, where one is needed, is kept for this tab alone.
import { useEffect, useState } from "preact/hooks";
import { addressOf } from "./router.js";

const ROOT = ["api", "v1"];
const TOKEN = "nuncio-token";
const KEPT = 60;
const AT_ONCE = 4;

const kept = new Map();
const tokenListeners = new Set();
const busyListeners = new Set();
let open = 0;
let running = 0;
const queue = [];

/** An answer that is an error: what the server's problem says, or that there was no answer (status 0). */
export class Problem extends Error {
  constructor(status, title, detail) {
    super(detail || title);
    this.status = status;
    this.title = title;
  }
}

/** Asks for `path` (a list of parts) and gives its JSON back. Throws a `Problem`. */
export async function ask(path, values = {}, { body, signal } = {}) {
  const headers = { accept: "application/json" };
  const token = sessionStorage.getItem(TOKEN);
  if (token) headers.authorization = `Bearer ${token}`;
  if (body) headers["content-type"] = "application/json";
  let answer;
  count(1);
  try {
    answer = await fetch(addressOf([...ROOT, ...path], values), {
      method: body ? "POST" : "GET",
      headers,
      body: body && JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, "The server does not answer", "Is nuncio serve still running?");
  } finally {
    count(-1);
  }
  if (answer.status === 401) tokenListeners.forEach((listener) => listener(true));
  const told = await answer.json().catch(() => null);
  if (!answer.ok) throw new Problem(answer.status, told?.title ?? answer.statusText, told?.detail);
  return told;
}

/** As `ask`, with answers kept and only a few requests at once. */
export async function askKept(path, values) {
  const key = addressOf(path, values);
  if (!kept.has(key)) {
    const asked = inTurn(() => ask(path, values));
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  }
  return kept.get(key);
}

/** Forgets kept answers, after something was written or a token given. */
export function forget() {
  kept.clear();
}

/**
 * The answer to a question as `{data, problem, loading}`. While a new question waits, the old data stay, with `loading` set.
 * A `null` path asks nothing.
 */
export function useAnswer(path, values) {
  const key = path && addressOf(path, values);
  const [state, set] = useState({ key: null });
  useEffect(() => {
    if (!key) return undefined;
    let wanted = true;
    set((before) => ({ ...before, loading: true }));
    askKept(path, values).then(
      (data) => wanted && set({ key, data }),
      (problem) => wanted && set({ key, problem }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  if (!key) return { loading: false };
  return { data: state.data, problem: state.problem, loading: state.key !== key };
}

/** Whether a token was given in this tab; where the prompt is shown, it was not taken. */
export function hasToken() {
  return sessionStorage.getItem(TOKEN) !== null;
}

/** Keeps a token for this tab and asks everything again. */
export function giveToken(token) {
  sessionStorage.setItem(TOKEN, token);
  forget();
  tokenListeners.forEach((listener) => listener(false));
}

/** Whether the server asks for a token, and how many were given: with each, everything is asked again. */
export function useToken() {
  const [state, set] = useState({ asked: false, given: 0 });
  useEffect(() => {
    const listener = (asked) => set((before) => ({ asked, given: before.given + (asked ? 0 : 1) }));
    tokenListeners.add(listener);
    return () => tokenListeners.delete(listener);
  }, []);
  return state;
}

/** Whether any answer is still out. */
export function useBusy() {
  const [busy, set] = useState(open > 0);
  useEffect(() => {
    busyListeners.add(set);
    set(open > 0);
    return () => busyListeners.delete(set);
  }, []);
  return busy;
}

function count(change) {
  open += change;
  busyListeners.forEach((listener) => listener(open > 0));
}

async function inTurn(work) {
  if (running >= AT_ONCE) await new Promise((free) => queue.push(free));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    queue.shift()?.();
  }
}
