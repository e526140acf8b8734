import { isIP } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

const groups = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: count, maxLength: count });
const written = (parts: readonly number[], digits = 0) =>
  parts.map((part) => part.toString(16).padStart(digits, "0")).join(":");

test("an IPv4 address is its own network, also mapped into IPv6 in any notation", () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV4(), (address, other) => {
      const bytes = address.split(".").map(Number);
      const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
      const [high, low] = [hex.slice(0, 4), hex.slice(4)];
      const forms = [
        `::ffff:${address}`,
        `::FFFF:${address}`,
        `::ffff:${high}:${low}`,
        `0:0:0:0:0:ffff:${address}`,
        `0000:0000:0000:0000:0000:ffff:${high}:${low}`,
      ];
      expect(forms.map(networkOf)).toEqual(forms.map(() => address));
      expect(networkOf(address)).toBe(address);
      if (other !== address) expect(networkOf(`::ffff:${other}`)).not.toBe(address);
    }),
  );
});

test("the IPv6 addresses of one household share a network that other households do not", () => {
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), (household, neighbour, hosts) => {
      const network = networkOf(written([...household, ...hosts]));
      const same = [
        written([...household, ...hosts], 4).toUpperCase(),
        `${written(household)}::`,
        `${written(household)}::${written(hosts.slice(0, 1))}`,
        `${written(household)}:0:0:192.0.2.1`,
        `${written([...household, ...hosts])}%eth0`,
      ];
      expect(same.map(networkOf)).toEqual(same.map(() => network));
      const isSame = written(household) === written(neighbour);
      expect(networkOf(written([...neighbour, ...hosts])) === network).toBe(isSame);
    }),
  );
});

test("a compressed IPv6 address has the network of its full form", () => {
  const zeros = fc.array(fc.constantFrom(0, 0, 0, 1, 0xffff), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(zeros, (parts) => {
      const full = written(parts, 4);
      const short = new URL(`http://[${full}]/`).hostname.slice(1, -1);
      expect(networkOf(short)).toBe(networkOf(full));
    }),
  );
});

test("an IPv4 address and an IPv6 address never share a network", () => {
  fc.assert(
    fc.property(fc.ipV4(), groups(8), (four, six) => {
      expect(networkOf(four)).not.toBe(networkOf(written(six)));
    }),
  );
});

test("all invalid addresses count as one network, distinct from every address", () => {
  const none = networkOf("");
  // Some programs accept some of these as IPv4 addresses, others do not.
  const texts = ["1", "0x7f.1", "127.1", "0177.0.0.1", "1.2.3.4 ", "1.2.3.4:80", "x"];
  expect(texts.map(networkOf)).toEqual(texts.map(() => none));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0:.fx1 %") }), (text) => {
      // Node accepts any zone after `%`. The parser accepts letters and digits only.
      const hasOtherZone = /%.*[^0-9a-z]/i.test(text);
      expect(networkOf(text) === none).toBe(isIP(text) === 0 || hasOtherZone);
    }),
  );
});
