import { expect, it } from "vitest";
import { shortened, widthOf } from "./widthOf";

it("takes a Chinese character for about two letters", () => {
  expect(widthOf("海防")).toBeCloseTo(26);
  expect(widthOf("Hải")).toBeCloseTo(20.4);
});

it("shortens what has no room, and nothing else", () => {
  expect(shortened("Hải Phòng", 100)).toBe("Hải Phòng");
  expect(shortened("Công ty Cổ phần Đầu tư", 100)).toBe("Công ty Cổ ph…");
  expect(shortened("深圳市投资控股有限公司", 60)).toBe("深圳市投…");
});
