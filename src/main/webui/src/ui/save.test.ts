import { describe, expect, it } from "vitest";
import { csv } from "./save";

const rows = (...given: string[][]) => csv(given).replace("\ufeff", "");

describe("a file of comma-separated values", () => {
  it("begins with the mark of UTF-8 and ends each row with a line break", () => {
    expect(
      csv([
        ["Tên", "ha"],
        ["Đình Vũ", "1,329"],
      ]),
    ).toBe('\ufeffTên,ha\r\nĐình Vũ,"1,329"\r\n');
  });

  it("quotes what would end a value, and doubles quotes", () => {
    expect(rows(['He said "no"', "two\nlines", "plain"])).toBe('"He said ""no""","two\nlines",plain\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx"])("keeps a spreadsheet from running %j", (text) => {
    expect(rows([text])).toBe(`'${text}\r\n`);
  });

  it("quotes a harmless formula as well where it has to", () => {
    expect(rows(["=HYPERLINK(1,2)"])).toBe(`"'=HYPERLINK(1,2)"\r\n`);
  });
});
