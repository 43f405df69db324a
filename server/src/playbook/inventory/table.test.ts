import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesPerUnit, columnNamed, type InventoryKind, type Logical, logicalColumn } from "./columns.ts";
import { readAddressList, readTable } from "./table.ts";
import { readDate, readList, readNumber, readSize } from "./values.ts";

const names = { overrides: new Map<string, string>() };

function logical(text: string, kind: InventoryKind, of: Logical): string | undefined {
  return logicalColumn(readTable("x.csv", text), kind, of, names)?.header;
}

// The shapes below are what the tools write; the people are made up.
const exchange51 = `\uFEFF#TYPE Selected.Microsoft.Exchange.Management.RestApiClient.EXOMailbox\r
"PrimarySmtpAddress","DisplayName","RecipientTypeDetails","EmailAddresses","TotalItemSize","ItemCount","LastLogonTime","LitigationHoldEnabled"\r
"ada@x.test","Kern, Ada ""Ado""","UserMailbox","System.Object[]","1.2 GB (1,288,490,188 bytes)","19373","10/09/2026 06:57:00","False"\r
"info@x.test","Info\r
desk","SharedMailbox","SMTP:info@x.test smtp:desk@x.test X500:/o=X/cn=info","35,5 MB (37.224.448 bytes)","12","10/13/2026 06:57:00","True"\r
`;
const germanExcel = `sep=;\nPrimarySmtpAddress;Department;TotalItemSize;LastLogonTime\nada@x.test;"IT; Betrieb";1,5 GB;09.10.2026 06:57\n`;
const gamUsers =
  "primaryEmail,name.fullName,orgUnitPath,organizations.0.department,suspended,lastLoginTime,relations.0.type,relations.0.value\nada@x.test,Ada Kern,/IT,IT,False,2026-10-06T06:57:00.000Z,manager,bo@x.test\n";
const gamDelegates = "User,delegateName,delegateAddress,delegationStatus\ninfo@x.test,Ada Kern,ada@x.test,accepted\n";
const exoPermissions =
  '"Identity","User","AccessRights","IsInherited","Deny","InheritanceType"\n"info","ada@x.test","FullAccess","False","False","All"\n';
const exoSendAs = '"Identity","Trustee","AccessControlType","AccessRights","IsInherited"\n"info","ada@x.test","Allow","SendAs","False"\n';
const doveadm = "username\tmailbox\tmessages\tvsize\nada@x.test\tINBOX\t12\t37224448\nada@x.test\tSent/2020\t3\t100\n";

test("an export of PowerShell 5.1 is read past its #TYPE line, with fields over lines", () => {
  const table = readTable("m.csv", exchange51);
  expect(table).toMatchObject({ rows: 2, problems: [] });
  expect(table.columns.map(({ header, type }) => [header, type])).toEqual([
    ["PrimarySmtpAddress", "text"],
    ["DisplayName", "text"],
    ["RecipientTypeDetails", "text"],
    ["EmailAddresses", "text"],
    ["TotalItemSize", "size"],
    ["ItemCount", "number"],
    ["LastLogonTime", "date"],
    ["LitigationHoldEnabled", "boolean"],
  ]);
  const [, name] = table.columns;
  expect(name && [table.cell(0, name), table.cell(1, name)]).toEqual(['Kern, Ada "Ado"', "Info\r\ndesk"]);
});

test("a semicolon export of a German machine is read", () => {
  const table = readTable("m.csv", germanExcel);
  expect(table.columns.map(({ header }) => header)).toEqual(["PrimarySmtpAddress", "Department", "TotalItemSize", "LastLogonTime"]);
  expect(table.columns.map((column) => table.cell(0, column))).toEqual(["ada@x.test", "IT; Betrieb", "1,5 GB", "09.10.2026 06:57"]);
  expect(table.columns.map(({ type }) => type)).toEqual(["text", "text", "size", "date"]);
});

test("columns of each tool are recognised by their headers", () => {
  expect(logical(exchange51, "mailboxes", "address")).toBe("PrimarySmtpAddress");
  expect(logical(exchange51, "mailboxes", "hold")).toBe("LitigationHoldEnabled");
  expect(logical(gamUsers, "mailboxes", "address")).toBe("primaryEmail");
  expect(logical(gamUsers, "mailboxes", "department")).toBe("organizations.0.department");
  expect(logical(gamUsers, "mailboxes", "manager")).toBe("relations.0.value");
  expect(logical(gamDelegates, "permissions", "owner")).toBe("User");
  expect(logical(gamDelegates, "permissions", "delegate")).toBe("delegateAddress");
  expect(logical(exoPermissions, "permissions", "owner")).toBe("Identity");
  expect(logical(exoPermissions, "permissions", "delegate")).toBe("User");
  expect(logical(exoSendAs, "permissions", "delegate")).toBe("Trustee");
  expect(logical(doveadm, "folders", "address")).toBe("username");
  expect(logical(doveadm, "folders", "folder")).toBe("mailbox");
  expect(logical(doveadm, "folders", "size")).toBe("vsize");
});

test("`inventory.columns` wins, and a column without a meaning is found by its header", () => {
  const table = readTable("m.csv", "Mailadresse,email,Welle\nada@x.test,other@x.test,1\n");
  const own = { overrides: new Map([["address", "Mailadresse"]]) };
  expect(logicalColumn(table, "mailboxes", "address", own)?.header).toBe("Mailadresse");
  expect(columnNamed(table, "mailboxes", "welle", own)?.header).toBe("Welle");
  expect(columnNamed(table, "mailboxes", "nothing", own)).toBeUndefined();
});

test("ragged rows, equal headers and an open quote are said and read", () => {
  const table = readTable("m.csv", 'a,b,A\n1\n1,2,3,4\n1,"2\n');
  expect(table.columns.map(({ header }) => header)).toEqual(["a", "b"]);
  expect(table.problems).toHaveLength(4);
  expect(readTable("m.csv", "").problems).toEqual(["the file is empty"]);
  expect(readTable("m.csv", "a\n1\n2\n3\n", 2)).toMatchObject({ rows: 2, isCut: true });
});

test.each([
  ["1.2 GB (1,288,490,188 bytes)", 1_288_490_188],
  ["1,2 GB (1.288.490.188 Bytes)", 1_288_490_188],
  ["1 GB (1 288 490 188 bytes)", 1_288_490_188],
  ["35 MB", 35 * 1024 ** 2],
  ["1,5GB", 1.5 * 1024 ** 3],
  ["0 B (0 bytes)", 0],
  ["Unlimited", undefined],
  ["35", undefined],
])("the size %s", (text, bytes) => expect(readSize(text)).toBe(bytes));

test.each([
  ["2026-10-09", Date.UTC(2026, 9, 9)],
  ["2026-10-06T06:57:00+02:00", Date.UTC(2026, 9, 6, 4, 57)],
  ["10/13/2026 06:57:00", Date.UTC(2026, 9, 13)],
  ["13/10/2026", Date.UTC(2026, 9, 13)],
  ["09.10.2026", Date.UTC(2026, 9, 9)],
  ["10/09/2026", undefined],
  ["10/10/2026", Date.UTC(2026, 9, 10)],
  ["2026-02-30", undefined],
  ["31.02.2026", undefined],
  ["soon", undefined],
])("the date %s", (text, at) => expect(readDate(text)).toBe(at));

test("a number with separators may be two numbers and is none", () => {
  expect([readNumber("1234"), readNumber("-1.5"), readNumber("1,234"), readNumber("")]).toEqual([1234, -1.5, undefined, undefined]);
});

test("several values in a cell come apart, and lost ones are not none", () => {
  expect(readList("SMTP:a@x.test;smtp:b@x.test")).toEqual(["SMTP:a@x.test", "smtp:b@x.test"]);
  expect(readList("{a@x.test, b@x.test}")).toEqual(["a@x.test", "b@x.test"]);
  expect(readList("SMTP:a@x.test smtp:b@x.test X500:/o=A B/cn=c")).toEqual(["SMTP:a@x.test", "smtp:b@x.test", "X500:/o=A B/cn=c"]);
  expect(readList("System.Object[]")).toBeUndefined();
  expect(readList("")).toEqual([]);
});

test("a header says what a plain number counts", () => {
  const units = readTable("m.csv", "sizeMB,LargestItemMB,gmail_used_quota_in_mb,vsize,sizeGB\n").columns.map(bytesPerUnit);
  expect(units).toEqual([1024 ** 2, 1024 ** 2, 1024 ** 2, 1, 1024 ** 3]);
});

test("lists of addresses have a header or none", () => {
  expect(readAddressList("a@x.test\nb@x.test\n")).toEqual(["a@x.test", "b@x.test"]);
  expect(readAddressList("Name;Mail\nAda;a@x.test\nBo;b@x.test\n")).toEqual(["a@x.test", "b@x.test"]);
});

test("any text is a table: as many codes as rows, each of a value", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r", "\t", "#TYPE", "@", "\uFEFF") }), (text) => {
      const table = readTable("x.csv", text);
      for (const { codes, values } of table.columns) {
        expect(codes).toHaveLength(table.rows);
        expect(codes.every((code) => code < values.length)).toBe(true);
      }
    }),
  );
});
