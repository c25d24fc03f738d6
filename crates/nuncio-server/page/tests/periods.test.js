// Periods of the calendar, by the names that the program gives them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, isDay, periodAt, periodName, range, unitFor } from "../src/periods.js";

test("a day lies in the periods that the program names", () => {
  const named = (day) => ["day", "week", "month", "quarter", "year"].map((by) => periodAt(day, by));
  assert.deepEqual(named("1994-06-02"), ["1994-06-02", "1994-W22", "1994-06", "1994-Q2", "1994"]);
  assert.deepEqual(named("2021-01-03"), ["2021-01-03", "2020-W53", "2021-01", "2021-Q1", "2021"]);
  assert.deepEqual(named("2019-12-30"), ["2019-12-30", "2020-W01", "2019-12", "2019-Q4", "2019"]);
});

test("a period has a first and a last day, and both lie in it", () => {
  assert.deepEqual(daysOf("2024-02"), ["2024-02-01", "2024-02-29"]);
  assert.deepEqual(daysOf("1994-W22"), ["1994-05-30", "1994-06-05"]);
  assert.deepEqual(daysOf("1962-Q4"), ["1962-10-01", "1962-12-31"]);
  for (const period of ["2020-W53", "1900-02", "0999-Q1", "1914"]) {
    const by = period.includes("W")
      ? "week"
      : period.includes("Q")
        ? "quarter"
        : period.length === 4
          ? "year"
          : "month";
    for (const day of daysOf(period)) assert.equal(periodAt(day, by), period);
  }
});

test("what is no period has no days", () => {
  for (const wrong of [null, "", "1994-13-", "94", "1994-W", "<script>"]) assert.equal(daysOf(wrong), null);
});

test("a day is a day of the calendar's form", () => {
  assert.ok(isDay("1994-06-02"));
  for (const wrong of [undefined, null, "", "yesterday", "1994-13-41", "1994-06", "1994-06-02T10:00"])
    assert.ok(!isDay(wrong), wrong);
});

test("gaps between periods are filled", () => {
  assert.deepEqual(range("2019-11", "2020-02", "month"), ["2019-11", "2019-12", "2020-01", "2020-02"]);
  assert.deepEqual(range("2020-W52", "2021-W02", "week"), ["2020-W52", "2020-W53", "2021-W01", "2021-W02"]);
  assert.deepEqual(range("2020", "2019", "year"), []);
});

test("the unit grows with the days", () => {
  assert.equal(unitFor("2020-01-01", "2020-02-01"), "day");
  assert.equal(unitFor("2020-01-01", "2021-01-01"), "week");
  assert.equal(unitFor("2010-01-01", "2020-01-01"), "month");
  assert.equal(unitFor("1900-01-01", "2020-01-01"), "year");
});

test("periods are named for people", () => {
  assert.deepEqual(["1994-06-02", "1994-W22", "1994-06", "1994-Q2", "1994"].map(periodName), [
    "2 Jun 1994",
    "week 22 of 1994",
    "Jun 1994",
    "Q2 1994",
    "1994",
  ]);
});
