// Written by `npm run gen` from schemas/*.schema.json. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validatePlaybook = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/playbook.schema.json", "title": "PlaybookDoc", "description": "The plan of one migration.", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "description": "The kind of this document.", "type": "string", "enum": ["Playbook"] }, "id": { "description": "Id of this document; references use it.", "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "use": { "description": "Shared documents that belong to this workspace too: globs relative to this folder.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/glob" } }, "strategy": { "description": "How the migration is cut.", "type": "string", "enum": ["phased-cohort", "big-bang", "dual-delivery", "api-first", "hybrid"], "default": "phased-cohort", "x-enumDescriptions": ["Medium cost, low risk, 4-12 weeks: mid-large organisations with varied streams", "Low cost, high risk, 1-3 days: small organisations", "High cost, medium risk, 8-16 weeks: regulated, with audit trails", "High cost, low risk, 6-20 weeks: cloud-native", "Variable cost, medium risk, 6-12 weeks: phased cloud adoption"] }, "timezone": { "description": "Time zone of times without an offset.", "$ref": "definitions.schema.json#/definitions/timeZone", "default": "UTC" }, "source": { "$ref": "definitions.schema.json#/definitions/PlatformPart" }, "target": { "$ref": "definitions.schema.json#/definitions/PlatformPart" }, "freezes": { "description": "Times without changes.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/FreezePart" } }, "people": { "description": "Who answers for what.", "type": "object", "x-ids": "person", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/PersonPart" } }, "defaults": { "description": "Merged under every entry; the entry wins per key, `null` removes.", "type": "object", "properties": { "domain": { "$ref": "definitions.schema.json#/definitions/DomainPart" }, "sender": { "$ref": "definitions.schema.json#/definitions/SenderPart" }, "tranche": { "$ref": "definitions.schema.json#/definitions/TranchePart" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "domains": { "description": "Domains of the migration; keys are domain names.", "type": "object", "x-ids": "domain", "propertyNames": { "$ref": "definitions.schema.json#/definitions/fqdn" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/DomainPart" } }, "senders": { "description": "What sends mail with our domains.", "type": "object", "x-ids": "sender", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/SenderPart" } }, "gateways": { "description": "What stands in front of the platforms.", "type": "object", "x-ids": "gateway", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/GatewayPart" } }, "routes": { "description": "The coexistence graph: who hands what to whom.", "type": "object", "x-ids": "route", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/RoutePart" } }, "inventory": { "$ref": "definitions.schema.json#/definitions/InventoryPart" }, "clients": { "description": "Mail clients, where the inventory does not say.", "type": "object", "x-ids": "client", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/ClientPart" } }, "tranches": { "description": "The tranches; order comes from `needs`.", "type": "object", "x-ids": "tranche", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/TranchePart" } }, "gates": { "description": "What a tranche must show to pass.", "type": "object", "x-ids": "gate", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/GatePart" } }, "safety": { "description": "Insurance: what limits the loss.", "type": "object", "x-ids": "safety", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/SafetyPart" } }, "risk": { "$ref": "definitions.schema.json#/definitions/RiskPart" }, "waivers": { "description": "Findings that are accepted for a time.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/WaiverPart" } }, "sync": { "$ref": "definitions.schema.json#/definitions/SyncPart" }, "cutover": { "$ref": "definitions.schema.json#/definitions/CutoverPart" }, "rollback": { "description": "The default way back of every tranche; `none` switches it off.", "anyOf": [{ "description": "No way back.", "type": "string", "enum": ["none"] }, { "$ref": "definitions.schema.json#/definitions/RollbackPart" }] }, "kpis": { "description": "Measured values; built-in ids need no entry.", "type": "object", "x-ids": "kpi", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/KpiPart" } }, "probes": { "description": "Synthetic messages.", "type": "object", "x-ids": "probe", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/ProbePart" } }, "seeds": { "description": "Seed boxes for placement tests.", "type": "object", "x-ids": "seed", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/SeedPart" } }, "warmup": { "description": "Warm-up plans.", "type": "object", "x-ids": "warmup", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/WarmupPart" } }, "alerts": { "description": "Who is told about what.", "type": "object", "x-ids": "alert", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/AlertPart" } }, "templates": { "$ref": "definitions.schema.json#/definitions/TemplatesPart" }, "backup": { "$ref": "definitions.schema.json#/definitions/BackupPart" }, "compliance": { "$ref": "definitions.schema.json#/definitions/CompliancePart" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title"] };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^x-", "u");
var schema8 = { "description": "The version of the language.", "type": "string", "enum": ["mailtranche/v1"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema9 = { "description": "An id: lower-case letters, digits and hyphens (kebab-case).", "type": ["string", "integer"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minimum": 0, "format": "x-id", "examples": ["pilot", "scale-1"] };
var pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var func3 = require_ucs2length().default;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data === "string")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema13 = { "description": "A mail platform of the migration.", "type": "object", "properties": { "platform": { "description": "The product. Limits that are not stated come from its dated data.", "type": "string", "enum": ["exchange", "microsoft365", "google", "imap", "zimbra", "domino", "other"] }, "host": { "description": "Host name of the service.", "$ref": "#/definitions/fqdn" }, "tenant": { "description": "Tenant or primary domain of a cloud service, `contoso.onmicrosoft.com`.", "$ref": "#/definitions/fqdn" }, "version": { "description": "Version as the vendor writes it.", "$ref": "#/definitions/text" }, "maxMessage": { "description": "Largest message that it accepts; default: the platform's limit.", "$ref": "#/definitions/size" }, "accounts": { "description": "Accounts for the moving tool: a CSV path or `env:NAME`; kept out of git.", "anyOf": [{ "$ref": "#/definitions/secret" }, { "$ref": "#/definitions/path" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["platform"] };
var pattern3 = new RegExp(`^(?=.{1,254}$)[^\\s.@/:,;"'(){}\\[\\]]{1,63}(\\.[^\\s.@/:,;"'(){}\\[\\]]{1,63})*\\.?$`, "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: `^(?=.{1,254}$)[^\\s.@/:,;"'(){}\\[\\]]{1,63}(\\.[^\\s.@/:,;"'(){}\\[\\]]{1,63})*\\.?$` } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema15 = { "description": "Plain text. Digits need no quotes.", "type": ["string", "number"] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^\\d+(\\.\\d+)?(B|KB|MB|GB|TB)$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(B|KB|MB|GB|TB)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(env:[A-Za-z_][A-Za-z0-9_]*|secret:[A-Za-z0-9._-]+)$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|secret:[A-Za-z0-9._-]+)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "platform" || key0 === "host" || key0 === "tenant" || key0 === "version" || key0 === "maxMessage" || key0 === "accounts" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data0 = data.platform;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "exchange" || data0 === "microsoft365" || data0 === "google" || data0 === "imap" || data0 === "zimbra" || data0 === "domino" || data0 === "other")) {
        const err3 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/enum", keyword: "enum", params: { allowedValues: schema13.properties.platform.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      if (!validate34(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenant !== void 0) {
      if (!validate34(data.tenant, { instancePath: instancePath + "/tenant", parentData: data, parentDataProperty: "tenant", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate37(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.maxMessage !== void 0) {
      if (!validate39(data.maxMessage, { instancePath: instancePath + "/maxMessage", parentData: data, parentDataProperty: "maxMessage", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.accounts !== void 0) {
      let data5 = data.accounts;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (!validate41(data5, { instancePath: instancePath + "/accounts", parentData: data, parentDataProperty: "accounts", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs11 = errors;
        if (!validate43(data5, { instancePath: instancePath + "/accounts", parentData: data, parentDataProperty: "accounts", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "why" || key0 === "for" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate48(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate48(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0) {
      if (!validate37(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      let data3 = data.for;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data3[i0], { instancePath: instancePath + "/for/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema22 = { "description": "A person or desk with a role.", "type": "object", "properties": { "name": { "description": "Name as people know it.", "$ref": "#/definitions/text" }, "role": { "description": "What the person answers for. The security owner approves waivers of a 5; compliance those of compliance findings.", "type": "string", "enum": ["exec-sponsor", "migration-lead", "security-owner", "compliance", "legal", "app-owner", "support", "champion"] }, "email": { "description": "Mail address.", "$ref": "#/definitions/email" }, "deputy": { "description": "Who stands in.", "$ref": "#/definitions/id", "x-ref": "person" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name", "role"] };
var pattern10 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.role === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "role" || key0 === "email" || key0 === "deputy" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate37(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "exec-sponsor" || data1 === "migration-lead" || data1 === "security-owner" || data1 === "compliance" || data1 === "legal" || data1 === "app-owner" || data1 === "support" || data1 === "champion")) {
        const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema22.properties.role.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (!validate58(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.deputy !== void 0) {
      if (!validate52(data.deputy, { instancePath: instancePath + "/deputy", parentData: data, parentDataProperty: "deputy", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema24 = { "description": "A domain of the migration; its key is the domain name.", "type": "object", "properties": { "roles": { "description": "What the domain does.", "type": ["array", "null"], "items": { "type": "string", "enum": ["send", "receive", "routing", "parked"], "x-enumDescriptions": ["Mail is sent with it", "Mailboxes receive at it", "Moved mailboxes are reached through it while both platforms run", "No mail at all: v=spf1 -all, p=reject, null MX"] }, "default": ["send", "receive"] }, "owner": { "description": "Who controls it; domains of a vendor (`*.mail.onmicrosoft.com`) are not linted as ours.", "type": ["string", "null"], "enum": ["us", "vendor", null], "default": "us" }, "authoritative": { "description": "The side that knows all recipients of the domain.", "type": ["string", "null"], "enum": ["source", "target", null], "default": "source" }, "moves": { "description": "Tranche with which the domain itself moves.", "anyOf": [{ "$ref": "#/definitions/id", "x-ref": "tranche" }, { "type": "null" }] }, "zone": { "description": "Its records as text: the id of a Zone document, or the path of a zone file.", "anyOf": [{ "$ref": "#/definitions/text", "x-ref": "zone" }, { "type": "null" }] }, "dmarc": { "description": "Planned DMARC.", "type": ["object", "null"], "properties": { "reports": { "description": "Where aggregate reports go.", "anyOf": [{ "$ref": "#/definitions/email" }, { "type": "null" }] }, "ladder": { "description": "Policies in order of time.", "type": ["array", "null"], "items": { "$ref": "#/definitions/DmarcLadderPart" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "added": { "description": "Date on which the domain was added to the target.", "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] }, "dkim": { "description": "DKIM key policy.", "type": ["object", "null"], "properties": { "rotate": { "description": "Longest life of a key; no default.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] }, "rotated": { "description": "When its keys were last made.", "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] }, "status": { "description": "How far the target is: the key is `published`, or it is `signing` with it.", "type": ["string", "null"], "enum": ["published", "signing", null] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "mtaSts": { "description": "Planned mode of the MTA-STS policy.", "type": ["string", "null"], "enum": ["none", "testing", "enforce", null] }, "tlsRpt": { "description": "Where TLS reports go.", "anyOf": [{ "$ref": "#/definitions/email" }, { "type": "null" }] }, "residency": { "description": "Region in which its mail must stay, `EU`.", "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema25 = { "description": "One step of the DMARC policy.", "type": "object", "properties": { "policy": { "description": "Policy from then on.", "type": "string", "enum": ["none", "quarantine", "reject"] }, "from": { "description": "When it begins.", "$ref": "#/definitions/instant" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["policy", "from"] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "from" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "quarantine" || data0 === "reject")) {
        const err4 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: schema25.properties.policy.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate48(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var pattern16 = new RegExp("^\\d+(\\.\\d+)?(s|m|h|d|w|y)$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w|y)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema24.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data0 = data.roles;
      if (!Array.isArray(data0) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema24.properties.roles.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data1 === "send" || data1 === "receive" || data1 === "routing" || data1 === "parked")) {
            const err3 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema24.properties.roles.items.enum } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: schema24.properties.owner.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "us" || data2 === "vendor" || data2 === null)) {
        const err5 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/enum", keyword: "enum", params: { allowedValues: schema24.properties.owner.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.authoritative !== void 0) {
      let data3 = data.authoritative;
      if (typeof data3 !== "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/authoritative", schemaPath: "#/properties/authoritative/type", keyword: "type", params: { type: schema24.properties.authoritative.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data3 === "source" || data3 === "target" || data3 === null)) {
        const err7 = { instancePath: instancePath + "/authoritative", schemaPath: "#/properties/authoritative/enum", keyword: "enum", params: { allowedValues: schema24.properties.authoritative.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.moves !== void 0) {
      let data4 = data.moves;
      const _errs11 = errors;
      let valid3 = false;
      const _errs12 = errors;
      if (!validate52(data4, { instancePath: instancePath + "/moves", parentData: data, parentDataProperty: "moves", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs13 = errors;
        if (data4 !== null) {
          const err8 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        const err9 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.zone !== void 0) {
      let data5 = data.zone;
      const _errs16 = errors;
      let valid4 = false;
      const _errs17 = errors;
      if (!validate37(data5, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs17 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs18 = errors;
        if (data5 !== null) {
          const err10 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err11 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dmarc !== void 0) {
      let data6 = data.dmarc;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err12 = { instancePath: instancePath + "/dmarc", schemaPath: "#/properties/dmarc/type", keyword: "type", params: { type: schema24.properties.dmarc.type } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "reports" || key1 === "ladder" || pattern0.test(key1))) {
            const err13 = { instancePath: instancePath + "/dmarc", schemaPath: "#/properties/dmarc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.reports !== void 0) {
          let data7 = data6.reports;
          const _errs24 = errors;
          let valid6 = false;
          const _errs25 = errors;
          if (!validate58(data7, { instancePath: instancePath + "/dmarc/reports", parentData: data6, parentDataProperty: "reports", rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs25 === errors;
          valid6 = valid6 || _valid2;
          if (!valid6) {
            const _errs26 = errors;
            if (data7 !== null) {
              const err14 = { instancePath: instancePath + "/dmarc/reports", schemaPath: "#/properties/dmarc/properties/reports/anyOf/1/type", keyword: "type", params: { type: "null" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            var _valid2 = _errs26 === errors;
            valid6 = valid6 || _valid2;
          }
          if (!valid6) {
            const err15 = { instancePath: instancePath + "/dmarc/reports", schemaPath: "#/properties/dmarc/properties/reports/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          } else {
            errors = _errs24;
            if (vErrors !== null) {
              if (_errs24) {
                vErrors.length = _errs24;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data6.ladder !== void 0) {
          let data8 = data6.ladder;
          if (!Array.isArray(data8) && data8 !== null) {
            const err16 = { instancePath: instancePath + "/dmarc/ladder", schemaPath: "#/properties/dmarc/properties/ladder/type", keyword: "type", params: { type: schema24.properties.dmarc.properties.ladder.type } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate66(data8[i1], { instancePath: instancePath + "/dmarc/ladder/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.added !== void 0) {
      let data10 = data.added;
      const _errs32 = errors;
      let valid9 = false;
      const _errs33 = errors;
      if (!validate48(data10, { instancePath: instancePath + "/added", parentData: data, parentDataProperty: "added", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs33 === errors;
      valid9 = valid9 || _valid3;
      if (!valid9) {
        const _errs34 = errors;
        if (data10 !== null) {
          const err17 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid3 = _errs34 === errors;
        valid9 = valid9 || _valid3;
      }
      if (!valid9) {
        const err18 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dkim !== void 0) {
      let data11 = data.dkim;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err19 = { instancePath: instancePath + "/dkim", schemaPath: "#/properties/dkim/type", keyword: "type", params: { type: schema24.properties.dkim.type } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "rotate" || key2 === "rotated" || key2 === "status" || pattern0.test(key2))) {
            const err20 = { instancePath: instancePath + "/dkim", schemaPath: "#/properties/dkim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data11.rotate !== void 0) {
          let data12 = data11.rotate;
          const _errs40 = errors;
          let valid11 = false;
          const _errs41 = errors;
          if (!validate70(data12, { instancePath: instancePath + "/dkim/rotate", parentData: data11, parentDataProperty: "rotate", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs41 === errors;
          valid11 = valid11 || _valid4;
          if (!valid11) {
            const _errs42 = errors;
            if (data12 !== null) {
              const err21 = { instancePath: instancePath + "/dkim/rotate", schemaPath: "#/properties/dkim/properties/rotate/anyOf/1/type", keyword: "type", params: { type: "null" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            var _valid4 = _errs42 === errors;
            valid11 = valid11 || _valid4;
          }
          if (!valid11) {
            const err22 = { instancePath: instancePath + "/dkim/rotate", schemaPath: "#/properties/dkim/properties/rotate/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          } else {
            errors = _errs40;
            if (vErrors !== null) {
              if (_errs40) {
                vErrors.length = _errs40;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data11.rotated !== void 0) {
          let data13 = data11.rotated;
          const _errs45 = errors;
          let valid12 = false;
          const _errs46 = errors;
          if (!validate48(data13, { instancePath: instancePath + "/dkim/rotated", parentData: data11, parentDataProperty: "rotated", rootData })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
          var _valid5 = _errs46 === errors;
          valid12 = valid12 || _valid5;
          if (!valid12) {
            const _errs47 = errors;
            if (data13 !== null) {
              const err23 = { instancePath: instancePath + "/dkim/rotated", schemaPath: "#/properties/dkim/properties/rotated/anyOf/1/type", keyword: "type", params: { type: "null" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            var _valid5 = _errs47 === errors;
            valid12 = valid12 || _valid5;
          }
          if (!valid12) {
            const err24 = { instancePath: instancePath + "/dkim/rotated", schemaPath: "#/properties/dkim/properties/rotated/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          } else {
            errors = _errs45;
            if (vErrors !== null) {
              if (_errs45) {
                vErrors.length = _errs45;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data11.status !== void 0) {
          let data14 = data11.status;
          if (typeof data14 !== "string" && data14 !== null) {
            const err25 = { instancePath: instancePath + "/dkim/status", schemaPath: "#/properties/dkim/properties/status/type", keyword: "type", params: { type: schema24.properties.dkim.properties.status.type } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (!(data14 === "published" || data14 === "signing" || data14 === null)) {
            const err26 = { instancePath: instancePath + "/dkim/status", schemaPath: "#/properties/dkim/properties/status/enum", keyword: "enum", params: { allowedValues: schema24.properties.dkim.properties.status.enum } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.mtaSts !== void 0) {
      let data15 = data.mtaSts;
      if (typeof data15 !== "string" && data15 !== null) {
        const err27 = { instancePath: instancePath + "/mtaSts", schemaPath: "#/properties/mtaSts/type", keyword: "type", params: { type: schema24.properties.mtaSts.type } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data15 === "none" || data15 === "testing" || data15 === "enforce" || data15 === null)) {
        const err28 = { instancePath: instancePath + "/mtaSts", schemaPath: "#/properties/mtaSts/enum", keyword: "enum", params: { allowedValues: schema24.properties.mtaSts.enum } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.tlsRpt !== void 0) {
      let data16 = data.tlsRpt;
      const _errs54 = errors;
      let valid13 = false;
      const _errs55 = errors;
      if (!validate58(data16, { instancePath: instancePath + "/tlsRpt", parentData: data, parentDataProperty: "tlsRpt", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs55 === errors;
      valid13 = valid13 || _valid6;
      if (!valid13) {
        const _errs56 = errors;
        if (data16 !== null) {
          const err29 = { instancePath: instancePath + "/tlsRpt", schemaPath: "#/properties/tlsRpt/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid6 = _errs56 === errors;
        valid13 = valid13 || _valid6;
      }
      if (!valid13) {
        const err30 = { instancePath: instancePath + "/tlsRpt", schemaPath: "#/properties/tlsRpt/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        errors = _errs54;
        if (vErrors !== null) {
          if (_errs54) {
            vErrors.length = _errs54;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.residency !== void 0) {
      let data17 = data.residency;
      const _errs59 = errors;
      let valid14 = false;
      const _errs60 = errors;
      if (!validate37(data17, { instancePath: instancePath + "/residency", parentData: data, parentDataProperty: "residency", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs60 === errors;
      valid14 = valid14 || _valid7;
      if (!valid14) {
        const _errs61 = errors;
        if (data17 !== null) {
          const err31 = { instancePath: instancePath + "/residency", schemaPath: "#/properties/residency/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        var _valid7 = _errs61 === errors;
        valid14 = valid14 || _valid7;
      }
      if (!valid14) {
        const err32 = { instancePath: instancePath + "/residency", schemaPath: "#/properties/residency/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        errors = _errs59;
        if (vErrors !== null) {
          if (_errs59) {
            vErrors.length = _errs59;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema27 = { "description": "What sends mail with our domains.", "type": "object", "properties": { "service": { "description": "An id of the services library, or `exchange`, `relay`, `other`.", "anyOf": [{ "$ref": "#/definitions/text", "x-ref": "service" }, { "type": "null" }] }, "domains": { "description": "From domains it uses; `all` for every domain.", "anyOf": [{ "description": "Every domain of the playbook", "type": "string", "enum": ["all"] }, { "type": "array", "items": { "$ref": "#/definitions/fqdn", "x-ref": "domain" } }, { "type": "null" }] }, "from": { "description": "From addresses or domains, where they are narrower than `domains`.", "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "array", "items": { "$ref": "#/definitions/text" } }, { "type": "null" }] }, "envelope": { "description": "Domains of the envelope sender (return path); default: `domains`.", "anyOf": [{ "$ref": "#/definitions/fqdn" }, { "type": "array", "items": { "$ref": "#/definitions/fqdn" } }, { "type": "null" }] }, "path": { "description": "Which way its mail leaves: `direct`, over the `source` or `target` platform, or over a gateway.", "anyOf": [{ "type": "string", "enum": ["direct", "source", "target"] }, { "$ref": "#/definitions/id", "x-ref": "gateway" }, { "type": "null" }], "default": "direct" }, "class": { "description": "What kind of mail it is.", "type": ["string", "null"], "enum": ["people", "transactional", "marketing", "device", null], "default": "people" }, "ips": { "description": "Addresses it sends from.", "type": ["array", "null"], "items": { "$ref": "#/definitions/address" } }, "helo": { "description": "The name its hosts give in HELO or EHLO, where they are yours: the name that the address has in DNS. Receivers judge bounces by its SPF.", "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] }, "dkim": { "description": "DKIM selectors it signs with.", "type": ["array", "null"], "items": { "$ref": "#/definitions/text" } }, "spf": { "description": "How SPF covers it: an include, its addresses, hosted SPF, on a subdomain, or not aligned (DMARC rests on DKIM).", "type": ["string", "null"], "enum": ["include", "ip", "hosted", "subdomain", "not-aligned", null], "default": "include" }, "auth": { "description": "How it signs in to submit mail.", "type": ["string", "null"], "enum": ["oauth", "ip-only", "basic", null] }, "volume": { "description": "Messages it sends.", "anyOf": [{ "$ref": "#/definitions/rate" }, { "type": "null" }] }, "owner": { "description": "Who answers for it.", "anyOf": [{ "$ref": "#/definitions/id", "x-ref": "person" }, { "type": "null" }] }, "retire": { "description": "When it stops: a tranche (with its end) or a date.", "anyOf": [{ "$ref": "#/definitions/instant" }, { "$ref": "#/definitions/id", "x-ref": "tranche" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern18 = new RegExp("^[0-9A-Fa-f:.]+(/\\d{1,3})?$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+(/\\d{1,3})?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var pattern19 = new RegExp("^\\d+(\\.\\d+)?/(s|m|h|d|w|y)$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?/(s|m|h|d|w|y)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema27.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data0 = data.service;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate37(data0, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data0 !== null) {
          const err1 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.domains !== void 0) {
      let data1 = data.domains;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "all")) {
        const err4 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema27.properties.domains.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs11 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate34(data1[i0], { instancePath: instancePath + "/domains/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err5 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs14 = errors;
          if (data1 !== null) {
            const err6 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid2 = valid2 || _valid1;
        }
      }
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      const _errs17 = errors;
      let valid5 = false;
      const _errs18 = errors;
      if (!validate37(data3, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs18 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs19 = errors;
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate37(data3[i1], { instancePath: instancePath + "/from/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid2 = _errs19 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
          const _errs22 = errors;
          if (data3 !== null) {
            const err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var _valid2 = _errs22 === errors;
          valid5 = valid5 || _valid2;
        }
      }
      if (!valid5) {
        const err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.envelope !== void 0) {
      let data5 = data.envelope;
      const _errs25 = errors;
      let valid8 = false;
      const _errs26 = errors;
      if (!validate34(data5, { instancePath: instancePath + "/envelope", parentData: data, parentDataProperty: "envelope", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs26 === errors;
      valid8 = valid8 || _valid3;
      if (!valid8) {
        const _errs27 = errors;
        if (Array.isArray(data5)) {
          const len2 = data5.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate34(data5[i2], { instancePath: instancePath + "/envelope/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err11 = { instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        var _valid3 = _errs27 === errors;
        valid8 = valid8 || _valid3;
        if (!valid8) {
          const _errs30 = errors;
          if (data5 !== null) {
            const err12 = { instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid3 = _errs30 === errors;
          valid8 = valid8 || _valid3;
        }
      }
      if (!valid8) {
        const err13 = { instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs25;
        if (vErrors !== null) {
          if (_errs25) {
            vErrors.length = _errs25;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.path !== void 0) {
      let data7 = data.path;
      const _errs33 = errors;
      let valid11 = false;
      const _errs34 = errors;
      if (typeof data7 !== "string") {
        const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data7 === "direct" || data7 === "source" || data7 === "target")) {
        const err15 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema27.properties.path.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid4 = _errs34 === errors;
      valid11 = valid11 || _valid4;
      if (!valid11) {
        const _errs36 = errors;
        if (!validate52(data7, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs36 === errors;
        valid11 = valid11 || _valid4;
        if (!valid11) {
          const _errs37 = errors;
          if (data7 !== null) {
            const err16 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var _valid4 = _errs37 === errors;
          valid11 = valid11 || _valid4;
        }
      }
      if (!valid11) {
        const err17 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.class !== void 0) {
      let data8 = data.class;
      if (typeof data8 !== "string" && data8 !== null) {
        const err18 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: schema27.properties.class.type } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data8 === "people" || data8 === "transactional" || data8 === "marketing" || data8 === "device" || data8 === null)) {
        const err19 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema27.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.ips !== void 0) {
      let data9 = data.ips;
      if (!Array.isArray(data9) && data9 !== null) {
        const err20 = { instancePath: instancePath + "/ips", schemaPath: "#/properties/ips/type", keyword: "type", params: { type: schema27.properties.ips.type } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate84(data9[i3], { instancePath: instancePath + "/ips/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.helo !== void 0) {
      let data11 = data.helo;
      const _errs45 = errors;
      let valid14 = false;
      const _errs46 = errors;
      if (!validate37(data11, { instancePath: instancePath + "/helo", parentData: data, parentDataProperty: "helo", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid5 = _errs46 === errors;
      valid14 = valid14 || _valid5;
      if (!valid14) {
        const _errs47 = errors;
        if (data11 !== null) {
          const err21 = { instancePath: instancePath + "/helo", schemaPath: "#/properties/helo/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid5 = _errs47 === errors;
        valid14 = valid14 || _valid5;
      }
      if (!valid14) {
        const err22 = { instancePath: instancePath + "/helo", schemaPath: "#/properties/helo/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dkim !== void 0) {
      let data12 = data.dkim;
      if (!Array.isArray(data12) && data12 !== null) {
        const err23 = { instancePath: instancePath + "/dkim", schemaPath: "#/properties/dkim/type", keyword: "type", params: { type: schema27.properties.dkim.type } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate37(data12[i4], { instancePath: instancePath + "/dkim/" + i4, parentData: data12, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.spf !== void 0) {
      let data14 = data.spf;
      if (typeof data14 !== "string" && data14 !== null) {
        const err24 = { instancePath: instancePath + "/spf", schemaPath: "#/properties/spf/type", keyword: "type", params: { type: schema27.properties.spf.type } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data14 === "include" || data14 === "ip" || data14 === "hosted" || data14 === "subdomain" || data14 === "not-aligned" || data14 === null)) {
        const err25 = { instancePath: instancePath + "/spf", schemaPath: "#/properties/spf/enum", keyword: "enum", params: { allowedValues: schema27.properties.spf.enum } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data15 = data.auth;
      if (typeof data15 !== "string" && data15 !== null) {
        const err26 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: schema27.properties.auth.type } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(data15 === "oauth" || data15 === "ip-only" || data15 === "basic" || data15 === null)) {
        const err27 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/enum", keyword: "enum", params: { allowedValues: schema27.properties.auth.enum } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.volume !== void 0) {
      let data16 = data.volume;
      const _errs57 = errors;
      let valid17 = false;
      const _errs58 = errors;
      if (!validate88(data16, { instancePath: instancePath + "/volume", parentData: data, parentDataProperty: "volume", rootData })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs58 === errors;
      valid17 = valid17 || _valid6;
      if (!valid17) {
        const _errs59 = errors;
        if (data16 !== null) {
          const err28 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        var _valid6 = _errs59 === errors;
        valid17 = valid17 || _valid6;
      }
      if (!valid17) {
        const err29 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      } else {
        errors = _errs57;
        if (vErrors !== null) {
          if (_errs57) {
            vErrors.length = _errs57;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data17 = data.owner;
      const _errs62 = errors;
      let valid18 = false;
      const _errs63 = errors;
      if (!validate52(data17, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs63 === errors;
      valid18 = valid18 || _valid7;
      if (!valid18) {
        const _errs64 = errors;
        if (data17 !== null) {
          const err30 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        var _valid7 = _errs64 === errors;
        valid18 = valid18 || _valid7;
      }
      if (!valid18) {
        const err31 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs62;
        if (vErrors !== null) {
          if (_errs62) {
            vErrors.length = _errs62;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.retire !== void 0) {
      let data18 = data.retire;
      const _errs67 = errors;
      let valid19 = false;
      const _errs68 = errors;
      if (!validate48(data18, { instancePath: instancePath + "/retire", parentData: data, parentDataProperty: "retire", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid8 = _errs68 === errors;
      valid19 = valid19 || _valid8;
      if (!valid19) {
        const _errs69 = errors;
        if (!validate52(data18, { instancePath: instancePath + "/retire", parentData: data, parentDataProperty: "retire", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid8 = _errs69 === errors;
        valid19 = valid19 || _valid8;
        if (!valid19) {
          const _errs70 = errors;
          if (data18 !== null) {
            const err32 = { instancePath: instancePath + "/retire", schemaPath: "#/properties/retire/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          var _valid8 = _errs70 === errors;
          valid19 = valid19 || _valid8;
        }
      }
      if (!valid19) {
        const err33 = { instancePath: instancePath + "/retire", schemaPath: "#/properties/retire/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      } else {
        errors = _errs67;
        if (vErrors !== null) {
          if (_errs67) {
            vErrors.length = _errs67;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema30 = { "description": "One cohort that moves, passes a gate and can be rolled back alone.", "type": "object", "properties": { "needs": { "description": "Tranches that must have passed before.", "type": ["array", "null"], "items": { "$ref": "#/definitions/id", "x-ref": "tranche" } }, "stage": { "description": "Stage of the programme; default: pilot without `needs`, else scale.", "type": ["string", "null"], "enum": ["pilot", "early-adopters", "scale", "final", null] }, "paused": { "description": "Nothing of it starts while this is true.", "type": ["boolean", "null"], "default": false }, "cohort": { "anyOf": [{ "$ref": "#/definitions/CohortPart" }, { "type": "null" }] }, "domains": { "description": "An event without people: domains that move with this tranche.", "anyOf": [{ "description": "Every domain of the playbook", "type": "string", "enum": ["all"] }, { "type": "array", "items": { "$ref": "#/definitions/fqdn", "x-ref": "domain" } }, { "type": "null" }] }, "window": { "anyOf": [{ "$ref": "#/definitions/WindowPart" }, { "type": "null" }] }, "timezone": { "description": "Time zone of the window; default: that of the playbook.", "anyOf": [{ "$ref": "#/definitions/timeZone" }, { "type": "null" }] }, "gate": { "description": "Gate that it must pass; `none` switches it off.", "anyOf": [{ "description": "No gate: reported as missing.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/id", "x-ref": "gate" }, { "type": "null" }], "default": "default" }, "phase": { "description": "Phase that is live after it: a phase of every zone that has one of this name, or a map of zone to phase.", "anyOf": [{ "$ref": "#/definitions/text", "x-ref": "phase" }, { "type": "object", "description": "Zone id to phase.", "propertyNames": { "$ref": "#/definitions/id", "x-ref": "zone" }, "additionalProperties": { "$ref": "#/definitions/text", "x-ref": "phase" } }, { "type": "null" }] }, "sync": { "anyOf": [{ "$ref": "#/definitions/SyncPart" }, { "type": "null" }] }, "cutover": { "anyOf": [{ "$ref": "#/definitions/CutoverPart" }, { "type": "null" }] }, "rollback": { "description": "The way back; `none` switches it off.", "anyOf": [{ "description": "No way back: reported as missing.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/RollbackPart" }, { "type": "null" }] }, "senders": { "description": "Senders that move with it.", "type": ["array", "null"], "items": { "$ref": "#/definitions/id", "x-ref": "sender" } }, "warmup": { "description": "Warm-up plan that runs after it.", "anyOf": [{ "$ref": "#/definitions/id", "x-ref": "warmup" }, { "type": "null" }] }, "champions": { "description": "Who helps colleagues on the spot.", "type": ["array", "null"], "items": { "$ref": "#/definitions/id", "x-ref": "person" } }, "budget": { "description": "Budget tranche of the Programme that pays for it.", "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema31 = { "description": "Who moves.", "type": "object", "properties": { "select": { "description": "An expression over CSV columns (`== != < > in and or not matches`), or `rest`: everybody that no other cohort takes.", "type": ["string", "null"], "minLength": 1 }, "file": { "description": "A list of mailboxes instead of an expression.", "anyOf": [{ "$ref": "#/definitions/path" }, { "type": "null" }] }, "size": { "description": "Mailboxes expected; counts as the exposure until inventories are read.", "type": ["integer", "null"], "minimum": 0 }, "max": { "description": "Most mailboxes allowed.", "type": ["integer", "null"], "minimum": 1 }, "except": { "description": "Mailboxes of these tranches stay out.", "type": ["array", "null"], "items": { "$ref": "#/definitions/id", "x-ref": "tranche" } }, "with": { "description": "Who moves along.", "type": ["array", "null"], "items": { "type": "string", "enum": ["delegates", "managers", "shared"] } }, "split": { "description": "Splits the tranche into this many, `<id>-1` to `<id>-n`.", "type": ["integer", "null"], "minimum": 2 }, "every": { "description": "Distance between the windows of a split tranche.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "select" || key0 === "file" || key0 === "size" || key0 === "max" || key0 === "except" || key0 === "with" || key0 === "split" || key0 === "every" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.select !== void 0) {
      let data0 = data.select;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: schema31.properties.select.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err2 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.file !== void 0) {
      let data1 = data.file;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (!validate43(data1, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (data1 !== null) {
          const err3 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.size !== void 0) {
      let data2 = data.size;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: schema31.properties.size.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data3 = data.max;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err7 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: schema31.properties.max.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.except !== void 0) {
      let data4 = data.except;
      if (!Array.isArray(data4) && data4 !== null) {
        const err9 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: schema31.properties.except.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data4[i0], { instancePath: instancePath + "/except/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.with !== void 0) {
      let data6 = data.with;
      if (!Array.isArray(data6) && data6 !== null) {
        const err10 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: schema31.properties.with.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 !== "string") {
            const err11 = { instancePath: instancePath + "/with/" + i1, schemaPath: "#/properties/with/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data7 === "delegates" || data7 === "managers" || data7 === "shared")) {
            const err12 = { instancePath: instancePath + "/with/" + i1, schemaPath: "#/properties/with/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.with.items.enum } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    }
    if (data.split !== void 0) {
      let data8 = data.split;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err13 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: schema31.properties.split.type } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 2 || isNaN(data8)) {
          const err14 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.every !== void 0) {
      let data9 = data.every;
      const _errs23 = errors;
      let valid6 = false;
      const _errs24 = errors;
      if (!validate70(data9, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs24 === errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const _errs25 = errors;
        if (data9 !== null) {
          const err15 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid1 = _errs25 === errors;
        valid6 = valid6 || _valid1;
      }
      if (!valid6) {
        const err16 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate48(data0, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data0 !== null) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (!validate48(data1, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs10 = errors;
        if (data1 !== null) {
          const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data === "string")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var schema34 = { "description": "How mailbox content is copied. At the top of the playbook it is the default of every tranche; a tranche overrides per key.", "type": "object", "properties": { "method": { "description": "How.", "type": ["string", "null"], "enum": ["imap-once", "imap-delta", "hybrid-move", "cross-tenant", "google-dms", "api", "pst", null] }, "every": { "description": "Distance between delta runs.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] }, "concurrency": { "description": "Mailboxes at once.", "type": ["integer", "null"], "minimum": 1 }, "exclude": { "description": "Folders that stay behind.", "type": ["array", "null"], "items": { "$ref": "#/definitions/text" } }, "folders": { "description": "Folder of the source to folder of the target.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/text" } }, "maxMessage": { "description": "Larger messages stay behind and are listed.", "anyOf": [{ "$ref": "#/definitions/size" }, { "type": "null" }] }, "since": { "description": "Only messages from then on.", "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] }, "identities": { "description": "CSV of source and target identities, or the attribute that joins them.", "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] }, "consistency": { "description": "Lowest data consistency score that counts as moved.", "type": ["string", "null"], "enum": ["perfect", "good", "investigate", null] }, "conflicts": { "description": "Which side wins when both changed.", "type": ["string", "null"], "enum": ["source", "target", "newest", null], "default": "newest" }, "verify": { "description": "How the copy is compared with the source.", "type": ["object", "null"], "properties": { "counts": { "description": "How message counts are compared.", "type": ["string", "null"], "enum": ["all", "sample", "off", null], "default": "all" }, "ids": { "description": "How message ids are compared.", "type": ["string", "null"], "enum": ["all", "sample", "off", null], "default": "all" }, "flags": { "description": "How flags are compared.", "type": ["string", "null"], "enum": ["all", "sample", "off", null], "default": "all" }, "dates": { "description": "How dates are compared.", "type": ["string", "null"], "enum": ["all", "sample", "off", null], "default": "all" }, "sample": { "description": "Share of mailboxes that a sample takes.", "anyOf": [{ "$ref": "#/definitions/percent" }, { "type": "null" }], "default": "5%" }, "tolerate": { "description": "What may differ.", "type": ["object", "null"], "properties": { "missing": { "description": "Missing messages: a count or a share.", "anyOf": [{ "type": "integer", "minimum": 0 }, { "$ref": "#/definitions/percent" }, { "type": "null" }], "default": 0 }, "duplicates": { "description": "Duplicate messages: a count or a share.", "anyOf": [{ "type": "integer", "minimum": 0 }, { "$ref": "#/definitions/percent" }, { "type": "null" }], "default": 0 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "permissions": { "description": "Permissions that are copied and compared.", "type": ["object", "null"], "properties": { "fullAccess": { "description": "Full access.", "type": ["boolean", "null"], "default": true }, "sendAs": { "description": "Send as.", "type": ["boolean", "null"], "default": true }, "calendars": { "description": "Calendar rights.", "type": ["boolean", "null"], "default": true }, "groups": { "description": "Group membership.", "type": ["boolean", "null"], "default": true } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern25 = new RegExp("^\\d+(\\.\\d+)?%$", "u");
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?%$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema34.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: schema34.properties.method.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "imap-once" || data0 === "imap-delta" || data0 === "hybrid-move" || data0 === "cross-tenant" || data0 === "google-dms" || data0 === "api" || data0 === "pst" || data0 === null)) {
        const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema34.properties.method.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data1 = data.every;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (!validate70(data1, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (data1 !== null) {
          const err3 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.concurrency !== void 0) {
      let data2 = data.concurrency;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err5 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: schema34.properties.concurrency.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (!Array.isArray(data3) && data3 !== null) {
        const err7 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: schema34.properties.exclude.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data3[i0], { instancePath: instancePath + "/exclude/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.folders !== void 0) {
      let data5 = data.folders;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err8 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: schema34.properties.folders.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!validate37(data5[key1], { instancePath: instancePath + "/folders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.maxMessage !== void 0) {
      let data7 = data.maxMessage;
      const _errs19 = errors;
      let valid5 = false;
      const _errs20 = errors;
      if (!validate39(data7, { instancePath: instancePath + "/maxMessage", parentData: data, parentDataProperty: "maxMessage", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs20 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs21 = errors;
        if (data7 !== null) {
          const err9 = { instancePath: instancePath + "/maxMessage", schemaPath: "#/properties/maxMessage/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid1 = _errs21 === errors;
        valid5 = valid5 || _valid1;
      }
      if (!valid5) {
        const err10 = { instancePath: instancePath + "/maxMessage", schemaPath: "#/properties/maxMessage/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.since !== void 0) {
      let data8 = data.since;
      const _errs24 = errors;
      let valid6 = false;
      const _errs25 = errors;
      if (!validate48(data8, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs25 === errors;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs26 = errors;
        if (data8 !== null) {
          const err11 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        var _valid2 = _errs26 === errors;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        const err12 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.identities !== void 0) {
      let data9 = data.identities;
      const _errs29 = errors;
      let valid7 = false;
      const _errs30 = errors;
      if (!validate37(data9, { instancePath: instancePath + "/identities", parentData: data, parentDataProperty: "identities", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs30 === errors;
      valid7 = valid7 || _valid3;
      if (!valid7) {
        const _errs31 = errors;
        if (data9 !== null) {
          const err13 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid3 = _errs31 === errors;
        valid7 = valid7 || _valid3;
      }
      if (!valid7) {
        const err14 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.consistency !== void 0) {
      let data10 = data.consistency;
      if (typeof data10 !== "string" && data10 !== null) {
        const err15 = { instancePath: instancePath + "/consistency", schemaPath: "#/properties/consistency/type", keyword: "type", params: { type: schema34.properties.consistency.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data10 === "perfect" || data10 === "good" || data10 === "investigate" || data10 === null)) {
        const err16 = { instancePath: instancePath + "/consistency", schemaPath: "#/properties/consistency/enum", keyword: "enum", params: { allowedValues: schema34.properties.consistency.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data11 = data.conflicts;
      if (typeof data11 !== "string" && data11 !== null) {
        const err17 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: schema34.properties.conflicts.type } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data11 === "source" || data11 === "target" || data11 === "newest" || data11 === null)) {
        const err18 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/enum", keyword: "enum", params: { allowedValues: schema34.properties.conflicts.enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.verify !== void 0) {
      let data12 = data.verify;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
        const err19 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/type", keyword: "type", params: { type: schema34.properties.verify.type } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          if (!(key2 === "counts" || key2 === "ids" || key2 === "flags" || key2 === "dates" || key2 === "sample" || key2 === "tolerate" || pattern0.test(key2))) {
            const err20 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data12.counts !== void 0) {
          let data13 = data12.counts;
          if (typeof data13 !== "string" && data13 !== null) {
            const err21 = { instancePath: instancePath + "/verify/counts", schemaPath: "#/properties/verify/properties/counts/type", keyword: "type", params: { type: schema34.properties.verify.properties.counts.type } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (!(data13 === "all" || data13 === "sample" || data13 === "off" || data13 === null)) {
            const err22 = { instancePath: instancePath + "/verify/counts", schemaPath: "#/properties/verify/properties/counts/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.counts.enum } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data12.ids !== void 0) {
          let data14 = data12.ids;
          if (typeof data14 !== "string" && data14 !== null) {
            const err23 = { instancePath: instancePath + "/verify/ids", schemaPath: "#/properties/verify/properties/ids/type", keyword: "type", params: { type: schema34.properties.verify.properties.ids.type } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (!(data14 === "all" || data14 === "sample" || data14 === "off" || data14 === null)) {
            const err24 = { instancePath: instancePath + "/verify/ids", schemaPath: "#/properties/verify/properties/ids/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.ids.enum } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.flags !== void 0) {
          let data15 = data12.flags;
          if (typeof data15 !== "string" && data15 !== null) {
            const err25 = { instancePath: instancePath + "/verify/flags", schemaPath: "#/properties/verify/properties/flags/type", keyword: "type", params: { type: schema34.properties.verify.properties.flags.type } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (!(data15 === "all" || data15 === "sample" || data15 === "off" || data15 === null)) {
            const err26 = { instancePath: instancePath + "/verify/flags", schemaPath: "#/properties/verify/properties/flags/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.flags.enum } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.dates !== void 0) {
          let data16 = data12.dates;
          if (typeof data16 !== "string" && data16 !== null) {
            const err27 = { instancePath: instancePath + "/verify/dates", schemaPath: "#/properties/verify/properties/dates/type", keyword: "type", params: { type: schema34.properties.verify.properties.dates.type } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (!(data16 === "all" || data16 === "sample" || data16 === "off" || data16 === null)) {
            const err28 = { instancePath: instancePath + "/verify/dates", schemaPath: "#/properties/verify/properties/dates/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.dates.enum } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.sample !== void 0) {
          let data17 = data12.sample;
          const _errs49 = errors;
          let valid9 = false;
          const _errs50 = errors;
          if (!validate119(data17, { instancePath: instancePath + "/verify/sample", parentData: data12, parentDataProperty: "sample", rootData })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs50 === errors;
          valid9 = valid9 || _valid4;
          if (!valid9) {
            const _errs51 = errors;
            if (data17 !== null) {
              const err29 = { instancePath: instancePath + "/verify/sample", schemaPath: "#/properties/verify/properties/sample/anyOf/1/type", keyword: "type", params: { type: "null" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            var _valid4 = _errs51 === errors;
            valid9 = valid9 || _valid4;
          }
          if (!valid9) {
            const err30 = { instancePath: instancePath + "/verify/sample", schemaPath: "#/properties/verify/properties/sample/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          } else {
            errors = _errs49;
            if (vErrors !== null) {
              if (_errs49) {
                vErrors.length = _errs49;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data12.tolerate !== void 0) {
          let data18 = data12.tolerate;
          if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
            const err31 = { instancePath: instancePath + "/verify/tolerate", schemaPath: "#/properties/verify/properties/tolerate/type", keyword: "type", params: { type: schema34.properties.verify.properties.tolerate.type } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key3 in data18) {
              if (!(key3 === "missing" || key3 === "duplicates" || pattern0.test(key3))) {
                const err32 = { instancePath: instancePath + "/verify/tolerate", schemaPath: "#/properties/verify/properties/tolerate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data18.missing !== void 0) {
              let data19 = data18.missing;
              const _errs57 = errors;
              let valid11 = false;
              const _errs58 = errors;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err33 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err34 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
              var _valid5 = _errs58 === errors;
              valid11 = valid11 || _valid5;
              if (!valid11) {
                const _errs60 = errors;
                if (!validate119(data19, { instancePath: instancePath + "/verify/tolerate/missing", parentData: data18, parentDataProperty: "missing", rootData })) {
                  vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                  errors = vErrors.length;
                }
                var _valid5 = _errs60 === errors;
                valid11 = valid11 || _valid5;
                if (!valid11) {
                  const _errs61 = errors;
                  if (data19 !== null) {
                    const err35 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf/2/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                  var _valid5 = _errs61 === errors;
                  valid11 = valid11 || _valid5;
                }
              }
              if (!valid11) {
                const err36 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              } else {
                errors = _errs57;
                if (vErrors !== null) {
                  if (_errs57) {
                    vErrors.length = _errs57;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data18.duplicates !== void 0) {
              let data20 = data18.duplicates;
              const _errs64 = errors;
              let valid12 = false;
              const _errs65 = errors;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err37 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 < 0 || isNaN(data20)) {
                  const err38 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
              var _valid6 = _errs65 === errors;
              valid12 = valid12 || _valid6;
              if (!valid12) {
                const _errs67 = errors;
                if (!validate119(data20, { instancePath: instancePath + "/verify/tolerate/duplicates", parentData: data18, parentDataProperty: "duplicates", rootData })) {
                  vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                  errors = vErrors.length;
                }
                var _valid6 = _errs67 === errors;
                valid12 = valid12 || _valid6;
                if (!valid12) {
                  const _errs68 = errors;
                  if (data20 !== null) {
                    const err39 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/2/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  var _valid6 = _errs68 === errors;
                  valid12 = valid12 || _valid6;
                }
              }
              if (!valid12) {
                const err40 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              } else {
                errors = _errs64;
                if (vErrors !== null) {
                  if (_errs64) {
                    vErrors.length = _errs64;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.permissions !== void 0) {
      let data21 = data.permissions;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
        const err41 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: schema34.properties.permissions.type } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          if (!(key4 === "fullAccess" || key4 === "sendAs" || key4 === "calendars" || key4 === "groups" || pattern0.test(key4))) {
            const err42 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data21.fullAccess !== void 0) {
          let data22 = data21.fullAccess;
          if (typeof data22 !== "boolean" && data22 !== null) {
            const err43 = { instancePath: instancePath + "/permissions/fullAccess", schemaPath: "#/properties/permissions/properties/fullAccess/type", keyword: "type", params: { type: schema34.properties.permissions.properties.fullAccess.type } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data21.sendAs !== void 0) {
          let data23 = data21.sendAs;
          if (typeof data23 !== "boolean" && data23 !== null) {
            const err44 = { instancePath: instancePath + "/permissions/sendAs", schemaPath: "#/properties/permissions/properties/sendAs/type", keyword: "type", params: { type: schema34.properties.permissions.properties.sendAs.type } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data21.calendars !== void 0) {
          let data24 = data21.calendars;
          if (typeof data24 !== "boolean" && data24 !== null) {
            const err45 = { instancePath: instancePath + "/permissions/calendars", schemaPath: "#/properties/permissions/properties/calendars/type", keyword: "type", params: { type: schema34.properties.permissions.properties.calendars.type } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data21.groups !== void 0) {
          let data25 = data21.groups;
          if (typeof data25 !== "boolean" && data25 !== null) {
            const err46 = { instancePath: instancePath + "/permissions/groups", schemaPath: "#/properties/permissions/properties/groups/type", keyword: "type", params: { type: schema34.properties.permissions.properties.groups.type } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var schema36 = { "description": "The switch itself. At the top of the playbook it is the default of every tranche.", "type": "object", "properties": { "runbook": { "description": "The run sheet: a runbook whose steps have times.", "anyOf": [{ "$ref": "#/definitions/id", "x-ref": "runbook" }, { "type": "null" }] }, "readOnly": { "description": "How long the source is read-only.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] }, "clients": { "description": "What happens to clients.", "type": ["object", "null"], "properties": { "autodiscover": { "description": "Autodiscover is switched with the tranche.", "type": ["boolean", "null"] }, "mobile": { "description": "What happens to phones, `re-provision`.", "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] }, "legacyAuth": { "description": "Basic sign-in on the old side.", "type": ["object", "null"], "properties": { "disableAfter": { "description": "Switched off this long after the window.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "runbook" || key0 === "readOnly" || key0 === "clients" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.runbook !== void 0) {
      let data0 = data.runbook;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate52(data0, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data0 !== null) {
          const err1 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.readOnly !== void 0) {
      let data1 = data.readOnly;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (!validate70(data1, { instancePath: instancePath + "/readOnly", parentData: data, parentDataProperty: "readOnly", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs10 = errors;
        if (data1 !== null) {
          const err3 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err4 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.clients !== void 0) {
      let data2 = data.clients;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err5 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: schema36.properties.clients.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "autodiscover" || key1 === "mobile" || key1 === "legacyAuth" || pattern0.test(key1))) {
            const err6 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.autodiscover !== void 0) {
          let data3 = data2.autodiscover;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err7 = { instancePath: instancePath + "/clients/autodiscover", schemaPath: "#/properties/clients/properties/autodiscover/type", keyword: "type", params: { type: schema36.properties.clients.properties.autodiscover.type } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.mobile !== void 0) {
          let data4 = data2.mobile;
          const _errs18 = errors;
          let valid4 = false;
          const _errs19 = errors;
          if (!validate37(data4, { instancePath: instancePath + "/clients/mobile", parentData: data2, parentDataProperty: "mobile", rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs19 === errors;
          valid4 = valid4 || _valid2;
          if (!valid4) {
            const _errs20 = errors;
            if (data4 !== null) {
              const err8 = { instancePath: instancePath + "/clients/mobile", schemaPath: "#/properties/clients/properties/mobile/anyOf/1/type", keyword: "type", params: { type: "null" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            var _valid2 = _errs20 === errors;
            valid4 = valid4 || _valid2;
          }
          if (!valid4) {
            const err9 = { instancePath: instancePath + "/clients/mobile", schemaPath: "#/properties/clients/properties/mobile/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          } else {
            errors = _errs18;
            if (vErrors !== null) {
              if (_errs18) {
                vErrors.length = _errs18;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data2.legacyAuth !== void 0) {
          let data5 = data2.legacyAuth;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            const err10 = { instancePath: instancePath + "/clients/legacyAuth", schemaPath: "#/properties/clients/properties/legacyAuth/type", keyword: "type", params: { type: schema36.properties.clients.properties.legacyAuth.type } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              if (!(key2 === "disableAfter" || pattern0.test(key2))) {
                const err11 = { instancePath: instancePath + "/clients/legacyAuth", schemaPath: "#/properties/clients/properties/legacyAuth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.disableAfter !== void 0) {
              let data6 = data5.disableAfter;
              const _errs26 = errors;
              let valid6 = false;
              const _errs27 = errors;
              if (!validate70(data6, { instancePath: instancePath + "/clients/legacyAuth/disableAfter", parentData: data5, parentDataProperty: "disableAfter", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var _valid3 = _errs27 === errors;
              valid6 = valid6 || _valid3;
              if (!valid6) {
                const _errs28 = errors;
                if (data6 !== null) {
                  const err12 = { instancePath: instancePath + "/clients/legacyAuth/disableAfter", schemaPath: "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                var _valid3 = _errs28 === errors;
                valid6 = valid6 || _valid3;
              }
              if (!valid6) {
                const err13 = { instancePath: instancePath + "/clients/legacyAuth/disableAfter", schemaPath: "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              } else {
                errors = _errs26;
                if (vErrors !== null) {
                  if (_errs26) {
                    vErrors.length = _errs26;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var schema37 = { "description": "The way back. At the top of the playbook it is the default of every tranche.", "type": "object", "properties": { "trigger": { "description": "Any of these calls for a rollback.", "type": ["array", "null"], "items": { "$ref": "#/definitions/condition" } }, "runbook": { "description": "The runbook that rolls one tranche back; `none` switches it off.", "anyOf": [{ "description": "There is no way back by a runbook.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/id", "x-ref": "runbook" }, { "type": "null" }], "default": "rollback-tranche" }, "within": { "description": "Time in which the way back is done.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] }, "until": { "description": "The point of no return: a duration after the window, or a step id of the cutover runbook.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "$ref": "#/definitions/id" }, { "type": "null" }], "default": "72h" }, "back": { "description": "How mail that arrived on the target gets back.", "type": ["string", "null"], "enum": ["delta", "dual", "none", null], "default": "delta" }, "rehearsed": { "description": "Date of the last rehearsal.", "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data === "string")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "trigger" || key0 === "runbook" || key0 === "within" || key0 === "until" || key0 === "back" || key0 === "rehearsed" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data0 = data.trigger;
      if (!Array.isArray(data0) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: schema37.properties.trigger.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate131(data0[i0], { instancePath: instancePath + "/trigger/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.runbook !== void 0) {
      let data2 = data.runbook;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data2 === "none")) {
        const err3 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.properties.runbook.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs9 = errors;
        if (!validate52(data2, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid3 = valid3 || _valid0;
        if (!valid3) {
          const _errs10 = errors;
          if (data2 !== null) {
            const err4 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
        }
      }
      if (!valid3) {
        const err5 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.within !== void 0) {
      let data3 = data.within;
      const _errs13 = errors;
      let valid4 = false;
      const _errs14 = errors;
      if (!validate70(data3, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs14 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs15 = errors;
        if (data3 !== null) {
          const err6 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err7 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.until !== void 0) {
      let data4 = data.until;
      const _errs18 = errors;
      let valid5 = false;
      const _errs19 = errors;
      if (!validate70(data4, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs19 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs20 = errors;
        if (!validate52(data4, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs20 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
          const _errs21 = errors;
          if (data4 !== null) {
            const err8 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid2 = _errs21 === errors;
          valid5 = valid5 || _valid2;
        }
      }
      if (!valid5) {
        const err9 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.back !== void 0) {
      let data5 = data.back;
      if (typeof data5 !== "string" && data5 !== null) {
        const err10 = { instancePath: instancePath + "/back", schemaPath: "#/properties/back/type", keyword: "type", params: { type: schema37.properties.back.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data5 === "delta" || data5 === "dual" || data5 === "none" || data5 === null)) {
        const err11 = { instancePath: instancePath + "/back", schemaPath: "#/properties/back/enum", keyword: "enum", params: { allowedValues: schema37.properties.back.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.rehearsed !== void 0) {
      let data6 = data.rehearsed;
      const _errs26 = errors;
      let valid6 = false;
      const _errs27 = errors;
      if (!validate48(data6, { instancePath: instancePath + "/rehearsed", parentData: data, parentDataProperty: "rehearsed", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs27 === errors;
      valid6 = valid6 || _valid3;
      if (!valid6) {
        const _errs28 = errors;
        if (data6 !== null) {
          const err12 = { instancePath: instancePath + "/rehearsed", schemaPath: "#/properties/rehearsed/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid6 = valid6 || _valid3;
      }
      if (!valid6) {
        const err13 = { instancePath: instancePath + "/rehearsed", schemaPath: "#/properties/rehearsed/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema30.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data0 = data.needs;
      if (!Array.isArray(data0) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: schema30.properties.needs.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data0[i0], { instancePath: instancePath + "/needs/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.stage !== void 0) {
      let data2 = data.stage;
      if (typeof data2 !== "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: schema30.properties.stage.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data2 === "pilot" || data2 === "early-adopters" || data2 === "scale" || data2 === "final" || data2 === null)) {
        const err3 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema30.properties.stage.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.paused !== void 0) {
      let data3 = data.paused;
      if (typeof data3 !== "boolean" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: schema30.properties.paused.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cohort !== void 0) {
      let data4 = data.cohort;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!validate96(data4, { instancePath: instancePath + "/cohort", parentData: data, parentDataProperty: "cohort", rootData })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs12 = errors;
        if (data4 !== null) {
          const err5 = { instancePath: instancePath + "/cohort", schemaPath: "#/properties/cohort/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        const err6 = { instancePath: instancePath + "/cohort", schemaPath: "#/properties/cohort/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.domains !== void 0) {
      let data5 = data.domains;
      const _errs15 = errors;
      let valid4 = false;
      const _errs16 = errors;
      if (typeof data5 !== "string") {
        const err7 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data5 === "all")) {
        const err8 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema30.properties.domains.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs16 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs18 = errors;
        if (Array.isArray(data5)) {
          const len1 = data5.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate34(data5[i1], { instancePath: instancePath + "/domains/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
          const _errs21 = errors;
          if (data5 !== null) {
            const err10 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid1 = _errs21 === errors;
          valid4 = valid4 || _valid1;
        }
      }
      if (!valid4) {
        const err11 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.window !== void 0) {
      let data7 = data.window;
      const _errs24 = errors;
      let valid7 = false;
      const _errs25 = errors;
      if (!validate102(data7, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs25 === errors;
      valid7 = valid7 || _valid2;
      if (!valid7) {
        const _errs26 = errors;
        if (data7 !== null) {
          const err12 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid2 = _errs26 === errors;
        valid7 = valid7 || _valid2;
      }
      if (!valid7) {
        const err13 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.timezone !== void 0) {
      let data8 = data.timezone;
      const _errs29 = errors;
      let valid8 = false;
      const _errs30 = errors;
      if (!validate106(data8, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs30 === errors;
      valid8 = valid8 || _valid3;
      if (!valid8) {
        const _errs31 = errors;
        if (data8 !== null) {
          const err14 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid3 = _errs31 === errors;
        valid8 = valid8 || _valid3;
      }
      if (!valid8) {
        const err15 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.gate !== void 0) {
      let data9 = data.gate;
      const _errs34 = errors;
      let valid9 = false;
      const _errs35 = errors;
      if (typeof data9 !== "string") {
        const err16 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data9 === "none")) {
        const err17 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema30.properties.gate.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid4 = _errs35 === errors;
      valid9 = valid9 || _valid4;
      if (!valid9) {
        const _errs37 = errors;
        if (!validate52(data9, { instancePath: instancePath + "/gate", parentData: data, parentDataProperty: "gate", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs37 === errors;
        valid9 = valid9 || _valid4;
        if (!valid9) {
          const _errs38 = errors;
          if (data9 !== null) {
            const err18 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          var _valid4 = _errs38 === errors;
          valid9 = valid9 || _valid4;
        }
      }
      if (!valid9) {
        const err19 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs34;
        if (vErrors !== null) {
          if (_errs34) {
            vErrors.length = _errs34;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.phase !== void 0) {
      let data10 = data.phase;
      const _errs41 = errors;
      let valid10 = false;
      const _errs42 = errors;
      if (!validate37(data10, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid5 = _errs42 === errors;
      valid10 = valid10 || _valid5;
      if (!valid10) {
        const _errs43 = errors;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          for (const key1 in data10) {
            const _errs45 = errors;
            if (!validate52(key1, { instancePath: instancePath + "/phase", parentData: data10, parentDataProperty: "phase", rootData })) {
              vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
              errors = vErrors.length;
            }
            var valid11 = _errs45 === errors;
            if (!valid11) {
              const err20 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/anyOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          for (const key2 in data10) {
            if (!validate37(data10[key2], { instancePath: instancePath + "/phase/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData })) {
              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err21 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/anyOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid5 = _errs43 === errors;
        valid10 = valid10 || _valid5;
        if (!valid10) {
          const _errs48 = errors;
          if (data10 !== null) {
            const err22 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid5 = _errs48 === errors;
          valid10 = valid10 || _valid5;
        }
      }
      if (!valid10) {
        const err23 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs41;
        if (vErrors !== null) {
          if (_errs41) {
            vErrors.length = _errs41;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.sync !== void 0) {
      let data12 = data.sync;
      const _errs51 = errors;
      let valid13 = false;
      const _errs52 = errors;
      if (!validate112(data12, { instancePath: instancePath + "/sync", parentData: data, parentDataProperty: "sync", rootData })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs52 === errors;
      valid13 = valid13 || _valid6;
      if (!valid13) {
        const _errs53 = errors;
        if (data12 !== null) {
          const err24 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        var _valid6 = _errs53 === errors;
        valid13 = valid13 || _valid6;
      }
      if (!valid13) {
        const err25 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs51;
        if (vErrors !== null) {
          if (_errs51) {
            vErrors.length = _errs51;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.cutover !== void 0) {
      let data13 = data.cutover;
      const _errs56 = errors;
      let valid14 = false;
      const _errs57 = errors;
      if (!validate124(data13, { instancePath: instancePath + "/cutover", parentData: data, parentDataProperty: "cutover", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs57 === errors;
      valid14 = valid14 || _valid7;
      if (!valid14) {
        const _errs58 = errors;
        if (data13 !== null) {
          const err26 = { instancePath: instancePath + "/cutover", schemaPath: "#/properties/cutover/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        var _valid7 = _errs58 === errors;
        valid14 = valid14 || _valid7;
      }
      if (!valid14) {
        const err27 = { instancePath: instancePath + "/cutover", schemaPath: "#/properties/cutover/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs56;
        if (vErrors !== null) {
          if (_errs56) {
            vErrors.length = _errs56;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.rollback !== void 0) {
      let data14 = data.rollback;
      const _errs61 = errors;
      let valid15 = false;
      const _errs62 = errors;
      if (typeof data14 !== "string") {
        const err28 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data14 === "none")) {
        const err29 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema30.properties.rollback.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid8 = _errs62 === errors;
      valid15 = valid15 || _valid8;
      if (!valid15) {
        const _errs64 = errors;
        if (!validate130(data14, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
          vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
          errors = vErrors.length;
        }
        var _valid8 = _errs64 === errors;
        valid15 = valid15 || _valid8;
        if (!valid15) {
          const _errs65 = errors;
          if (data14 !== null) {
            const err30 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          var _valid8 = _errs65 === errors;
          valid15 = valid15 || _valid8;
        }
      }
      if (!valid15) {
        const err31 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs61;
        if (vErrors !== null) {
          if (_errs61) {
            vErrors.length = _errs61;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.senders !== void 0) {
      let data15 = data.senders;
      if (!Array.isArray(data15) && data15 !== null) {
        const err32 = { instancePath: instancePath + "/senders", schemaPath: "#/properties/senders/type", keyword: "type", params: { type: schema30.properties.senders.type } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate52(data15[i2], { instancePath: instancePath + "/senders/" + i2, parentData: data15, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.warmup !== void 0) {
      let data17 = data.warmup;
      const _errs71 = errors;
      let valid18 = false;
      const _errs72 = errors;
      if (!validate52(data17, { instancePath: instancePath + "/warmup", parentData: data, parentDataProperty: "warmup", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid9 = _errs72 === errors;
      valid18 = valid18 || _valid9;
      if (!valid18) {
        const _errs73 = errors;
        if (data17 !== null) {
          const err33 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        var _valid9 = _errs73 === errors;
        valid18 = valid18 || _valid9;
      }
      if (!valid18) {
        const err34 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        errors = _errs71;
        if (vErrors !== null) {
          if (_errs71) {
            vErrors.length = _errs71;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.champions !== void 0) {
      let data18 = data.champions;
      if (!Array.isArray(data18) && data18 !== null) {
        const err35 = { instancePath: instancePath + "/champions", schemaPath: "#/properties/champions/type", keyword: "type", params: { type: schema30.properties.champions.type } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate52(data18[i3], { instancePath: instancePath + "/champions/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.budget !== void 0) {
      let data20 = data.budget;
      const _errs79 = errors;
      let valid21 = false;
      const _errs80 = errors;
      if (!validate37(data20, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid10 = _errs80 === errors;
      valid21 = valid21 || _valid10;
      if (!valid21) {
        const _errs81 = errors;
        if (data20 !== null) {
          const err36 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        var _valid10 = _errs81 === errors;
        valid21 = valid21 || _valid10;
      }
      if (!valid21) {
        const err37 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs79;
        if (vErrors !== null) {
          if (_errs79) {
            vErrors.length = _errs79;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: `^(?=.{1,254}$)[^\\s.@/:,;"'(){}\\[\\]]{1,63}(\\.[^\\s.@/:,;"'(){}\\[\\]]{1,63})*\\.?$` } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
var schema40 = { "description": "What stands in front of a platform; its next hop is what a cutover changes.", "type": "object", "properties": { "service": { "description": "An id of the services library, or `other`.", "$ref": "#/definitions/text", "x-ref": "service" }, "domains": { "description": "Domains it serves.", "anyOf": [{ "description": "Every domain of the playbook", "type": "string", "enum": ["all"] }, { "type": "array", "items": { "$ref": "#/definitions/fqdn", "x-ref": "domain" } }] }, "direction": { "description": "Which way mail passes it.", "type": "string", "enum": ["in", "out", "both"], "default": "both" }, "ips": { "description": "Its addresses.", "type": "array", "items": { "$ref": "#/definitions/address" } }, "signs": { "description": "It adds DKIM signatures.", "type": "boolean", "default": false }, "rewrites": { "description": "It changes bodies (disclaimer, links), which breaks signatures made before it.", "type": "boolean", "default": false }, "closed": { "description": "The platform behind it accepts mail from it only.", "type": "boolean", "default": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "service" || key0 === "domains" || key0 === "direction" || key0 === "ips" || key0 === "signs" || key0 === "rewrites" || key0 === "closed" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate37(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.domains !== void 0) {
      let data1 = data.domains;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data1 === "all")) {
        const err2 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema40.properties.domains.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate34(data1[i0], { instancePath: instancePath + "/domains/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err3 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.direction !== void 0) {
      let data3 = data.direction;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "in" || data3 === "out" || data3 === "both")) {
        const err6 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema40.properties.direction.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ips !== void 0) {
      let data4 = data.ips;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate84(data4[i1], { instancePath: instancePath + "/ips/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/ips", schemaPath: "#/properties/ips/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.signs !== void 0) {
      if (typeof data.signs !== "boolean") {
        const err8 = { instancePath: instancePath + "/signs", schemaPath: "#/properties/signs/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rewrites !== void 0) {
      if (typeof data.rewrites !== "boolean") {
        const err9 = { instancePath: instancePath + "/rewrites", schemaPath: "#/properties/rewrites/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        const err10 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var schema41 = { "description": "Who hands what to whom while both platforms run.", "type": "object", "properties": { "from": { "description": "Where the mail comes from: internet, source, target or a gateway.", "anyOf": [{ "type": "string", "enum": ["internet", "source", "target"] }, { "$ref": "#/definitions/id", "x-ref": "gateway" }] }, "to": { "description": "Where it goes: source, target, queue or a gateway.", "anyOf": [{ "type": "string", "enum": ["source", "target", "queue"] }, { "$ref": "#/definitions/id", "x-ref": "gateway" }] }, "for": { "description": "Which mailboxes.", "type": "string", "enum": ["all", "moved", "unmoved"], "default": "all" }, "host": { "description": "Host that accepts it.", "$ref": "#/definitions/fqdn" }, "certUntil": { "description": "End of the certificate of that host.", "$ref": "#/definitions/instant" }, "phase": { "description": "Only in this phase of the zone.", "$ref": "#/definitions/text", "x-ref": "phase" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["from", "to"] };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "for" || key0 === "host" || key0 === "certUntil" || key0 === "phase" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "internet" || data0 === "source" || data0 === "target")) {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema41.properties.from.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (!validate52(data0, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "source" || data1 === "target" || data1 === "queue")) {
        const err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema41.properties.to.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs11 = errors;
        if (!validate52(data1, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.for !== void 0) {
      let data2 = data.for;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "all" || data2 === "moved" || data2 === "unmoved")) {
        const err10 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/enum", keyword: "enum", params: { allowedValues: schema41.properties.for.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      if (!validate34(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.certUntil !== void 0) {
      if (!validate48(data.certUntil, { instancePath: instancePath + "/certUntil", parentData: data, parentDataProperty: "certUntil", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.phase !== void 0) {
      if (!validate37(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var schema42 = { "description": "CSV files as the tools export them.", "type": "object", "properties": { "mailboxes": { "description": "Mailboxes: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "permissions": { "description": "Permissions and delegates: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "devices": { "description": "Mobile devices: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "groups": { "description": "Groups: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "aliases": { "description": "Aliases: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "shared": { "description": "Shared mailboxes: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "folders": { "description": "Folders with sizes: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "rules": { "description": "Mailbox rules: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "contacts": { "description": "Contacts: path of a CSV file as the tool exports it, or `none`.", "anyOf": [{ "description": "There are none.", "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "columns": { "description": "Logical column name to the header in the file.", "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema42.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mailboxes !== void 0) {
      let data0 = data.mailboxes;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/mailboxes", schemaPath: "#/properties/mailboxes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "none")) {
        const err2 = { instancePath: instancePath + "/mailboxes", schemaPath: "#/properties/mailboxes/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.mailboxes.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (!validate43(data0, { instancePath: instancePath + "/mailboxes", parentData: data, parentDataProperty: "mailboxes", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/mailboxes", schemaPath: "#/properties/mailboxes/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.permissions !== void 0) {
      let data1 = data.permissions;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "none")) {
        const err5 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.permissions.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs11 = errors;
        if (!validate43(data1, { instancePath: instancePath + "/permissions", parentData: data, parentDataProperty: "permissions", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err6 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.devices !== void 0) {
      let data2 = data.devices;
      const _errs13 = errors;
      let valid3 = false;
      const _errs14 = errors;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data2 === "none")) {
        const err8 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.devices.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid2 = _errs14 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const _errs16 = errors;
        if (!validate43(data2, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs16 === errors;
        valid3 = valid3 || _valid2;
      }
      if (!valid3) {
        const err9 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.groups !== void 0) {
      let data3 = data.groups;
      const _errs18 = errors;
      let valid4 = false;
      const _errs19 = errors;
      if (typeof data3 !== "string") {
        const err10 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data3 === "none")) {
        const err11 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.groups.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid3 = _errs19 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const _errs21 = errors;
        if (!validate43(data3, { instancePath: instancePath + "/groups", parentData: data, parentDataProperty: "groups", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs21 === errors;
        valid4 = valid4 || _valid3;
      }
      if (!valid4) {
        const err12 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.aliases !== void 0) {
      let data4 = data.aliases;
      const _errs23 = errors;
      let valid5 = false;
      const _errs24 = errors;
      if (typeof data4 !== "string") {
        const err13 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data4 === "none")) {
        const err14 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.aliases.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid4 = _errs24 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const _errs26 = errors;
        if (!validate43(data4, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs26 === errors;
        valid5 = valid5 || _valid4;
      }
      if (!valid5) {
        const err15 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.shared !== void 0) {
      let data5 = data.shared;
      const _errs28 = errors;
      let valid6 = false;
      const _errs29 = errors;
      if (typeof data5 !== "string") {
        const err16 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data5 === "none")) {
        const err17 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.shared.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid5 = _errs29 === errors;
      valid6 = valid6 || _valid5;
      if (!valid6) {
        const _errs31 = errors;
        if (!validate43(data5, { instancePath: instancePath + "/shared", parentData: data, parentDataProperty: "shared", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid5 = _errs31 === errors;
        valid6 = valid6 || _valid5;
      }
      if (!valid6) {
        const err18 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs28;
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.folders !== void 0) {
      let data6 = data.folders;
      const _errs33 = errors;
      let valid7 = false;
      const _errs34 = errors;
      if (typeof data6 !== "string") {
        const err19 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data6 === "none")) {
        const err20 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.folders.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid6 = _errs34 === errors;
      valid7 = valid7 || _valid6;
      if (!valid7) {
        const _errs36 = errors;
        if (!validate43(data6, { instancePath: instancePath + "/folders", parentData: data, parentDataProperty: "folders", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid6 = _errs36 === errors;
        valid7 = valid7 || _valid6;
      }
      if (!valid7) {
        const err21 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      const _errs38 = errors;
      let valid8 = false;
      const _errs39 = errors;
      if (typeof data7 !== "string") {
        const err22 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data7 === "none")) {
        const err23 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.rules.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid7 = _errs39 === errors;
      valid8 = valid8 || _valid7;
      if (!valid8) {
        const _errs41 = errors;
        if (!validate43(data7, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid7 = _errs41 === errors;
        valid8 = valid8 || _valid7;
      }
      if (!valid8) {
        const err24 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs38;
        if (vErrors !== null) {
          if (_errs38) {
            vErrors.length = _errs38;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.contacts !== void 0) {
      let data8 = data.contacts;
      const _errs43 = errors;
      let valid9 = false;
      const _errs44 = errors;
      if (typeof data8 !== "string") {
        const err25 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!(data8 === "none")) {
        const err26 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.contacts.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid8 = _errs44 === errors;
      valid9 = valid9 || _valid8;
      if (!valid9) {
        const _errs46 = errors;
        if (!validate43(data8, { instancePath: instancePath + "/contacts", parentData: data, parentDataProperty: "contacts", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid8 = _errs46 === errors;
        valid9 = valid9 || _valid8;
      }
      if (!valid9) {
        const err27 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs43;
        if (vErrors !== null) {
          if (_errs43) {
            vErrors.length = _errs43;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.columns !== void 0) {
      let data9 = data.columns;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!validate37(data9[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
var schema43 = { "description": "A kind of mail client where the inventory does not say.", "type": "object", "properties": { "protocol": { "description": "How it talks to the server.", "type": "string", "enum": ["mapi", "ews", "eas", "imap", "pop", "smtp", "graph", "web"] }, "auth": { "description": "How it signs in.", "type": "string", "enum": ["oauth", "basic", "certificate", "ip-only"] }, "count": { "description": "How many.", "type": "integer", "minimum": 0 }, "tranche": { "description": "Tranche in which they move.", "$ref": "#/definitions/id", "x-ref": "tranche" }, "replacement": { "description": "What follows.", "type": "object", "properties": { "by": { "description": "Client or rule that replaces it.", "$ref": "#/definitions/text" }, "date": { "description": "By when.", "$ref": "#/definitions/instant" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "protocol" || key0 === "auth" || key0 === "count" || key0 === "tranche" || key0 === "replacement" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "mapi" || data0 === "ews" || data0 === "eas" || data0 === "imap" || data0 === "pop" || data0 === "smtp" || data0 === "graph" || data0 === "web")) {
        const err2 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema43.properties.protocol.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data1 = data.auth;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "oauth" || data1 === "basic" || data1 === "certificate" || data1 === "ip-only")) {
        const err4 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/enum", keyword: "enum", params: { allowedValues: schema43.properties.auth.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.tranche !== void 0) {
      if (!validate52(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.replacement !== void 0) {
      let data4 = data.replacement;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "by" || key1 === "date" || pattern0.test(key1))) {
            const err7 = { instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.by !== void 0) {
          if (!validate37(data4.by, { instancePath: instancePath + "/replacement/by", parentData: data4, parentDataProperty: "by", rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
        if (data4.date !== void 0) {
          if (!validate48(data4.date, { instancePath: instancePath + "/replacement/date", parentData: data4, parentDataProperty: "date", rootData })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
var schema44 = { "description": "What a tranche must show to pass.", "type": "object", "properties": { "extends": { "description": "Gate whose conditions are inherited; conditions of one KPI: this gate's wins.", "anyOf": [{ "$ref": "#/definitions/id", "x-ref": "gate" }, { "type": "null" }] }, "require": { "description": "All of these must pass.", "type": ["array", "null"], "items": { "$ref": "#/definitions/condition" } }, "risk": { "description": "No category may lie above this.", "type": ["integer", "null"], "minimum": 0, "maximum": 5, "default": 3 }, "proof": { "description": "`95%`: the whole interval holds; `measured`: the value holds with at least `min` observations. Default by size: 95% from 500 mailboxes.", "type": ["string", "null"], "enum": ["95%", "measured", null] }, "approve": { "description": "Who must approve.", "type": ["array", "null"], "items": { "$ref": "#/definitions/id", "x-ref": "person" } }, "soak": { "description": "Time that must pass after the window before the gate is judged.", "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "extends" || key0 === "require" || key0 === "risk" || key0 === "proof" || key0 === "approve" || key0 === "soak" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data0 = data.extends;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate52(data0, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data0 !== null) {
          const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.require !== void 0) {
      let data1 = data.require;
      if (!Array.isArray(data1) && data1 !== null) {
        const err3 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: schema44.properties.require.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate131(data1[i0], { instancePath: instancePath + "/require/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.risk !== void 0) {
      let data3 = data.risk;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err4 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: schema44.properties.risk.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 5 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.proof !== void 0) {
      let data4 = data.proof;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/proof", schemaPath: "#/properties/proof/type", keyword: "type", params: { type: schema44.properties.proof.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data4 === "95%" || data4 === "measured" || data4 === null)) {
        const err8 = { instancePath: instancePath + "/proof", schemaPath: "#/properties/proof/enum", keyword: "enum", params: { allowedValues: schema44.properties.proof.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.approve !== void 0) {
      let data5 = data.approve;
      if (!Array.isArray(data5) && data5 !== null) {
        const err9 = { instancePath: instancePath + "/approve", schemaPath: "#/properties/approve/type", keyword: "type", params: { type: schema44.properties.approve.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate52(data5[i1], { instancePath: instancePath + "/approve/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.soak !== void 0) {
      let data7 = data.soak;
      const _errs18 = errors;
      let valid6 = false;
      const _errs19 = errors;
      if (!validate70(data7, { instancePath: instancePath + "/soak", parentData: data, parentDataProperty: "soak", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs19 === errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const _errs20 = errors;
        if (data7 !== null) {
          const err10 = { instancePath: instancePath + "/soak", schemaPath: "#/properties/soak/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid1 = _errs20 === errors;
        valid6 = valid6 || _valid1;
      }
      if (!valid6) {
        const err11 = { instancePath: instancePath + "/soak", schemaPath: "#/properties/soak/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
var schema45 = { "description": "Insurance: what limits a loss. It softens a finding only while its own check passes.", "type": "object", "properties": { "kind": { "description": "What kind of insurance.", "type": "string", "enum": ["dns-ttl", "sender-subdomain", "dmarc-policy", "source-retention", "data-residency", "dual-delivery", "throttle", "experiment-share"] }, "records": { "description": "dns-ttl: record names or types with the low TTL, `mx`, `autodiscover`.", "type": "array", "items": { "$ref": "#/definitions/text" } }, "ttl": { "description": "dns-ttl: TTL during the change, seconds or a duration.", "$ref": "#/definitions/ttl" }, "lead": { "description": "dns-ttl: how long before the window the TTL is lowered.", "$ref": "#/definitions/duration" }, "restore": { "description": "dns-ttl: TTL after the change.", "$ref": "#/definitions/ttl" }, "domain": { "description": "The domain it covers.", "$ref": "#/definitions/fqdn", "x-ref": "domain" }, "policy": { "description": "dmarc-policy: strictest policy while it lasts.", "type": "string", "enum": ["none", "quarantine", "reject"] }, "for": { "description": "source-retention, dual-delivery: how long.", "$ref": "#/definitions/duration" }, "region": { "description": "data-residency: region in which mail stays.", "$ref": "#/definitions/text" }, "sender": { "description": "throttle: the sender that is slowed.", "$ref": "#/definitions/id", "x-ref": "sender" }, "rate": { "description": "throttle: most messages.", "$ref": "#/definitions/rate" }, "share": { "description": "experiment-share: share of mail that tries the new way.", "$ref": "#/definitions/percent" }, "tranches": { "description": "Only in these tranches; default: all.", "type": "array", "items": { "$ref": "#/definitions/id", "x-ref": "tranche" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["kind"] };
var schema46 = { "description": "A TTL: a whole number of seconds, or a duration.", "type": ["integer", "string"], "pattern": "^\\d+(\\.\\d+)?(s|m|h|d|w|y)?$", "minimum": 0, "maximum": 2147483647, "format": "x-ttl", "examples": [300, "5m", "1h"] };
var pattern40 = new RegExp("^\\d+(\\.\\d+)?(s|m|h|d|w|y)?$", "u");
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern40.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w|y)?$" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema45.properties, key0) || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "dns-ttl" || data0 === "sender-subdomain" || data0 === "dmarc-policy" || data0 === "source-retention" || data0 === "data-residency" || data0 === "dual-delivery" || data0 === "throttle" || data0 === "experiment-share")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema45.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.records !== void 0) {
      let data1 = data.records;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data1[i0], { instancePath: instancePath + "/records/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ttl !== void 0) {
      if (!validate193(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
        errors = vErrors.length;
      }
    }
    if (data.lead !== void 0) {
      if (!validate70(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.restore !== void 0) {
      if (!validate193(data.restore, { instancePath: instancePath + "/restore", parentData: data, parentDataProperty: "restore", rootData })) {
        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate34(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.policy !== void 0) {
      let data7 = data.policy;
      if (typeof data7 !== "string") {
        const err5 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data7 === "none" || data7 === "quarantine" || data7 === "reject")) {
        const err6 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: schema45.properties.policy.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (!validate70(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate37(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.sender !== void 0) {
      if (!validate52(data.sender, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate !== void 0) {
      if (!validate88(data.rate, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.share !== void 0) {
      if (!validate119(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranches !== void 0) {
      let data13 = data.tranches;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate52(data13[i1], { instancePath: instancePath + "/tranches/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/tranches", schemaPath: "#/properties/tranches/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
var pattern42 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern42.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 5 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate208.errors = vErrors;
  return errors === 0;
}
var schema51 = { "description": "One of the four risk categories.", "type": "string", "enum": ["authentication", "routing", "client-access", "compliance"] };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "authentication" || data === "routing" || data === "client-access" || data === "compliance")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.score === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.what === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "category" || key0 === "tranche" || key0 === "domain" || key0 === "score" || key0 === "what" || key0 === "safety" || pattern0.test(key0))) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      if (!validate211(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate52(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate34(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.score !== void 0) {
      if (!validate208(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData })) {
        vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
        errors = vErrors.length;
      }
    }
    if (data.what !== void 0) {
      if (!validate37(data.what, { instancePath: instancePath + "/what", parentData: data, parentDataProperty: "what", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.safety !== void 0) {
      let data5 = data.safety;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data5[i0], { instancePath: instancePath + "/safety/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/safety", schemaPath: "#/properties/safety/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "scores" || key0 === "findings" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.scores !== void 0) {
      let data0 = data.scores;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (!validate206(key1, { instancePath: instancePath + "/scores", parentData: data0, parentDataProperty: "scores", rootData })) {
            vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err1 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate208(data0[key2], { instancePath: instancePath + "/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate210(data2[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.approvedBy === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedBy" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.expires === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "target" || key0 === "leaves" || key0 === "reason" || key0 === "owner" || key0 === "approvedBy" || key0 === "expires" || pattern0.test(key0))) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate206(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate37(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.leaves !== void 0) {
      let data2 = data.leaves;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/leaves", schemaPath: "#/properties/leaves/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/leaves", schemaPath: "#/properties/leaves/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/leaves", schemaPath: "#/properties/leaves/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      if (!validate37(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate52(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvedBy !== void 0) {
      let data5 = data.approvedBy;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (!validate52(data5, { instancePath: instancePath + "/approvedBy", parentData: data, parentDataProperty: "approvedBy", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs11 = errors;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate52(data5[i0], { instancePath: instancePath + "/approvedBy/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err10 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.expires !== void 0) {
      if (!validate48(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema34.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: schema34.properties.method.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "imap-once" || data0 === "imap-delta" || data0 === "hybrid-move" || data0 === "cross-tenant" || data0 === "google-dms" || data0 === "api" || data0 === "pst" || data0 === null)) {
        const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema34.properties.method.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data1 = data.every;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (!validate70(data1, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (data1 !== null) {
          const err3 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.concurrency !== void 0) {
      let data2 = data.concurrency;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err5 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: schema34.properties.concurrency.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (!Array.isArray(data3) && data3 !== null) {
        const err7 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: schema34.properties.exclude.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data3[i0], { instancePath: instancePath + "/exclude/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.folders !== void 0) {
      let data5 = data.folders;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err8 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: schema34.properties.folders.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!validate37(data5[key1], { instancePath: instancePath + "/folders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.maxMessage !== void 0) {
      let data7 = data.maxMessage;
      const _errs19 = errors;
      let valid5 = false;
      const _errs20 = errors;
      if (!validate39(data7, { instancePath: instancePath + "/maxMessage", parentData: data, parentDataProperty: "maxMessage", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs20 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs21 = errors;
        if (data7 !== null) {
          const err9 = { instancePath: instancePath + "/maxMessage", schemaPath: "#/properties/maxMessage/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid1 = _errs21 === errors;
        valid5 = valid5 || _valid1;
      }
      if (!valid5) {
        const err10 = { instancePath: instancePath + "/maxMessage", schemaPath: "#/properties/maxMessage/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.since !== void 0) {
      let data8 = data.since;
      const _errs24 = errors;
      let valid6 = false;
      const _errs25 = errors;
      if (!validate48(data8, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs25 === errors;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs26 = errors;
        if (data8 !== null) {
          const err11 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        var _valid2 = _errs26 === errors;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        const err12 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.identities !== void 0) {
      let data9 = data.identities;
      const _errs29 = errors;
      let valid7 = false;
      const _errs30 = errors;
      if (!validate37(data9, { instancePath: instancePath + "/identities", parentData: data, parentDataProperty: "identities", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs30 === errors;
      valid7 = valid7 || _valid3;
      if (!valid7) {
        const _errs31 = errors;
        if (data9 !== null) {
          const err13 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid3 = _errs31 === errors;
        valid7 = valid7 || _valid3;
      }
      if (!valid7) {
        const err14 = { instancePath: instancePath + "/identities", schemaPath: "#/properties/identities/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.consistency !== void 0) {
      let data10 = data.consistency;
      if (typeof data10 !== "string" && data10 !== null) {
        const err15 = { instancePath: instancePath + "/consistency", schemaPath: "#/properties/consistency/type", keyword: "type", params: { type: schema34.properties.consistency.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data10 === "perfect" || data10 === "good" || data10 === "investigate" || data10 === null)) {
        const err16 = { instancePath: instancePath + "/consistency", schemaPath: "#/properties/consistency/enum", keyword: "enum", params: { allowedValues: schema34.properties.consistency.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data11 = data.conflicts;
      if (typeof data11 !== "string" && data11 !== null) {
        const err17 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: schema34.properties.conflicts.type } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data11 === "source" || data11 === "target" || data11 === "newest" || data11 === null)) {
        const err18 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/enum", keyword: "enum", params: { allowedValues: schema34.properties.conflicts.enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.verify !== void 0) {
      let data12 = data.verify;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
        const err19 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/type", keyword: "type", params: { type: schema34.properties.verify.type } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          if (!(key2 === "counts" || key2 === "ids" || key2 === "flags" || key2 === "dates" || key2 === "sample" || key2 === "tolerate" || pattern0.test(key2))) {
            const err20 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data12.counts !== void 0) {
          let data13 = data12.counts;
          if (typeof data13 !== "string" && data13 !== null) {
            const err21 = { instancePath: instancePath + "/verify/counts", schemaPath: "#/properties/verify/properties/counts/type", keyword: "type", params: { type: schema34.properties.verify.properties.counts.type } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (!(data13 === "all" || data13 === "sample" || data13 === "off" || data13 === null)) {
            const err22 = { instancePath: instancePath + "/verify/counts", schemaPath: "#/properties/verify/properties/counts/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.counts.enum } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data12.ids !== void 0) {
          let data14 = data12.ids;
          if (typeof data14 !== "string" && data14 !== null) {
            const err23 = { instancePath: instancePath + "/verify/ids", schemaPath: "#/properties/verify/properties/ids/type", keyword: "type", params: { type: schema34.properties.verify.properties.ids.type } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (!(data14 === "all" || data14 === "sample" || data14 === "off" || data14 === null)) {
            const err24 = { instancePath: instancePath + "/verify/ids", schemaPath: "#/properties/verify/properties/ids/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.ids.enum } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.flags !== void 0) {
          let data15 = data12.flags;
          if (typeof data15 !== "string" && data15 !== null) {
            const err25 = { instancePath: instancePath + "/verify/flags", schemaPath: "#/properties/verify/properties/flags/type", keyword: "type", params: { type: schema34.properties.verify.properties.flags.type } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (!(data15 === "all" || data15 === "sample" || data15 === "off" || data15 === null)) {
            const err26 = { instancePath: instancePath + "/verify/flags", schemaPath: "#/properties/verify/properties/flags/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.flags.enum } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.dates !== void 0) {
          let data16 = data12.dates;
          if (typeof data16 !== "string" && data16 !== null) {
            const err27 = { instancePath: instancePath + "/verify/dates", schemaPath: "#/properties/verify/properties/dates/type", keyword: "type", params: { type: schema34.properties.verify.properties.dates.type } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (!(data16 === "all" || data16 === "sample" || data16 === "off" || data16 === null)) {
            const err28 = { instancePath: instancePath + "/verify/dates", schemaPath: "#/properties/verify/properties/dates/enum", keyword: "enum", params: { allowedValues: schema34.properties.verify.properties.dates.enum } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.sample !== void 0) {
          let data17 = data12.sample;
          const _errs49 = errors;
          let valid9 = false;
          const _errs50 = errors;
          if (!validate119(data17, { instancePath: instancePath + "/verify/sample", parentData: data12, parentDataProperty: "sample", rootData })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs50 === errors;
          valid9 = valid9 || _valid4;
          if (!valid9) {
            const _errs51 = errors;
            if (data17 !== null) {
              const err29 = { instancePath: instancePath + "/verify/sample", schemaPath: "#/properties/verify/properties/sample/anyOf/1/type", keyword: "type", params: { type: "null" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            var _valid4 = _errs51 === errors;
            valid9 = valid9 || _valid4;
          }
          if (!valid9) {
            const err30 = { instancePath: instancePath + "/verify/sample", schemaPath: "#/properties/verify/properties/sample/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          } else {
            errors = _errs49;
            if (vErrors !== null) {
              if (_errs49) {
                vErrors.length = _errs49;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data12.tolerate !== void 0) {
          let data18 = data12.tolerate;
          if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
            const err31 = { instancePath: instancePath + "/verify/tolerate", schemaPath: "#/properties/verify/properties/tolerate/type", keyword: "type", params: { type: schema34.properties.verify.properties.tolerate.type } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key3 in data18) {
              if (!(key3 === "missing" || key3 === "duplicates" || pattern0.test(key3))) {
                const err32 = { instancePath: instancePath + "/verify/tolerate", schemaPath: "#/properties/verify/properties/tolerate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data18.missing !== void 0) {
              let data19 = data18.missing;
              const _errs57 = errors;
              let valid11 = false;
              const _errs58 = errors;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err33 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err34 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
              var _valid5 = _errs58 === errors;
              valid11 = valid11 || _valid5;
              if (!valid11) {
                const _errs60 = errors;
                if (!validate119(data19, { instancePath: instancePath + "/verify/tolerate/missing", parentData: data18, parentDataProperty: "missing", rootData })) {
                  vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                  errors = vErrors.length;
                }
                var _valid5 = _errs60 === errors;
                valid11 = valid11 || _valid5;
                if (!valid11) {
                  const _errs61 = errors;
                  if (data19 !== null) {
                    const err35 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf/2/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                  var _valid5 = _errs61 === errors;
                  valid11 = valid11 || _valid5;
                }
              }
              if (!valid11) {
                const err36 = { instancePath: instancePath + "/verify/tolerate/missing", schemaPath: "#/properties/verify/properties/tolerate/properties/missing/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              } else {
                errors = _errs57;
                if (vErrors !== null) {
                  if (_errs57) {
                    vErrors.length = _errs57;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data18.duplicates !== void 0) {
              let data20 = data18.duplicates;
              const _errs64 = errors;
              let valid12 = false;
              const _errs65 = errors;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err37 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 < 0 || isNaN(data20)) {
                  const err38 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
              var _valid6 = _errs65 === errors;
              valid12 = valid12 || _valid6;
              if (!valid12) {
                const _errs67 = errors;
                if (!validate119(data20, { instancePath: instancePath + "/verify/tolerate/duplicates", parentData: data18, parentDataProperty: "duplicates", rootData })) {
                  vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                  errors = vErrors.length;
                }
                var _valid6 = _errs67 === errors;
                valid12 = valid12 || _valid6;
                if (!valid12) {
                  const _errs68 = errors;
                  if (data20 !== null) {
                    const err39 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/2/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  var _valid6 = _errs68 === errors;
                  valid12 = valid12 || _valid6;
                }
              }
              if (!valid12) {
                const err40 = { instancePath: instancePath + "/verify/tolerate/duplicates", schemaPath: "#/properties/verify/properties/tolerate/properties/duplicates/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              } else {
                errors = _errs64;
                if (vErrors !== null) {
                  if (_errs64) {
                    vErrors.length = _errs64;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.permissions !== void 0) {
      let data21 = data.permissions;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
        const err41 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: schema34.properties.permissions.type } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          if (!(key4 === "fullAccess" || key4 === "sendAs" || key4 === "calendars" || key4 === "groups" || pattern0.test(key4))) {
            const err42 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data21.fullAccess !== void 0) {
          let data22 = data21.fullAccess;
          if (typeof data22 !== "boolean" && data22 !== null) {
            const err43 = { instancePath: instancePath + "/permissions/fullAccess", schemaPath: "#/properties/permissions/properties/fullAccess/type", keyword: "type", params: { type: schema34.properties.permissions.properties.fullAccess.type } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data21.sendAs !== void 0) {
          let data23 = data21.sendAs;
          if (typeof data23 !== "boolean" && data23 !== null) {
            const err44 = { instancePath: instancePath + "/permissions/sendAs", schemaPath: "#/properties/permissions/properties/sendAs/type", keyword: "type", params: { type: schema34.properties.permissions.properties.sendAs.type } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data21.calendars !== void 0) {
          let data24 = data21.calendars;
          if (typeof data24 !== "boolean" && data24 !== null) {
            const err45 = { instancePath: instancePath + "/permissions/calendars", schemaPath: "#/properties/permissions/properties/calendars/type", keyword: "type", params: { type: schema34.properties.permissions.properties.calendars.type } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data21.groups !== void 0) {
          let data25 = data21.groups;
          if (typeof data25 !== "boolean" && data25 !== null) {
            const err46 = { instancePath: instancePath + "/permissions/groups", schemaPath: "#/properties/permissions/properties/groups/type", keyword: "type", params: { type: schema34.properties.permissions.properties.groups.type } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "runbook" || key0 === "readOnly" || key0 === "clients" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.runbook !== void 0) {
      let data0 = data.runbook;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate52(data0, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data0 !== null) {
          const err1 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.readOnly !== void 0) {
      let data1 = data.readOnly;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (!validate70(data1, { instancePath: instancePath + "/readOnly", parentData: data, parentDataProperty: "readOnly", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs10 = errors;
        if (data1 !== null) {
          const err3 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err4 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.clients !== void 0) {
      let data2 = data.clients;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err5 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: schema36.properties.clients.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "autodiscover" || key1 === "mobile" || key1 === "legacyAuth" || pattern0.test(key1))) {
            const err6 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.autodiscover !== void 0) {
          let data3 = data2.autodiscover;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err7 = { instancePath: instancePath + "/clients/autodiscover", schemaPath: "#/properties/clients/properties/autodiscover/type", keyword: "type", params: { type: schema36.properties.clients.properties.autodiscover.type } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.mobile !== void 0) {
          let data4 = data2.mobile;
          const _errs18 = errors;
          let valid4 = false;
          const _errs19 = errors;
          if (!validate37(data4, { instancePath: instancePath + "/clients/mobile", parentData: data2, parentDataProperty: "mobile", rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs19 === errors;
          valid4 = valid4 || _valid2;
          if (!valid4) {
            const _errs20 = errors;
            if (data4 !== null) {
              const err8 = { instancePath: instancePath + "/clients/mobile", schemaPath: "#/properties/clients/properties/mobile/anyOf/1/type", keyword: "type", params: { type: "null" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            var _valid2 = _errs20 === errors;
            valid4 = valid4 || _valid2;
          }
          if (!valid4) {
            const err9 = { instancePath: instancePath + "/clients/mobile", schemaPath: "#/properties/clients/properties/mobile/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          } else {
            errors = _errs18;
            if (vErrors !== null) {
              if (_errs18) {
                vErrors.length = _errs18;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data2.legacyAuth !== void 0) {
          let data5 = data2.legacyAuth;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            const err10 = { instancePath: instancePath + "/clients/legacyAuth", schemaPath: "#/properties/clients/properties/legacyAuth/type", keyword: "type", params: { type: schema36.properties.clients.properties.legacyAuth.type } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              if (!(key2 === "disableAfter" || pattern0.test(key2))) {
                const err11 = { instancePath: instancePath + "/clients/legacyAuth", schemaPath: "#/properties/clients/properties/legacyAuth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.disableAfter !== void 0) {
              let data6 = data5.disableAfter;
              const _errs26 = errors;
              let valid6 = false;
              const _errs27 = errors;
              if (!validate70(data6, { instancePath: instancePath + "/clients/legacyAuth/disableAfter", parentData: data5, parentDataProperty: "disableAfter", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var _valid3 = _errs27 === errors;
              valid6 = valid6 || _valid3;
              if (!valid6) {
                const _errs28 = errors;
                if (data6 !== null) {
                  const err12 = { instancePath: instancePath + "/clients/legacyAuth/disableAfter", schemaPath: "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                var _valid3 = _errs28 === errors;
                valid6 = valid6 || _valid3;
              }
              if (!valid6) {
                const err13 = { instancePath: instancePath + "/clients/legacyAuth/disableAfter", schemaPath: "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              } else {
                errors = _errs26;
                if (vErrors !== null) {
                  if (_errs26) {
                    vErrors.length = _errs26;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "trigger" || key0 === "runbook" || key0 === "within" || key0 === "until" || key0 === "back" || key0 === "rehearsed" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data0 = data.trigger;
      if (!Array.isArray(data0) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: schema37.properties.trigger.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate131(data0[i0], { instancePath: instancePath + "/trigger/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.runbook !== void 0) {
      let data2 = data.runbook;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data2 === "none")) {
        const err3 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.properties.runbook.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs9 = errors;
        if (!validate52(data2, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid3 = valid3 || _valid0;
        if (!valid3) {
          const _errs10 = errors;
          if (data2 !== null) {
            const err4 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
        }
      }
      if (!valid3) {
        const err5 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.within !== void 0) {
      let data3 = data.within;
      const _errs13 = errors;
      let valid4 = false;
      const _errs14 = errors;
      if (!validate70(data3, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs14 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs15 = errors;
        if (data3 !== null) {
          const err6 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err7 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.until !== void 0) {
      let data4 = data.until;
      const _errs18 = errors;
      let valid5 = false;
      const _errs19 = errors;
      if (!validate70(data4, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs19 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs20 = errors;
        if (!validate52(data4, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs20 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
          const _errs21 = errors;
          if (data4 !== null) {
            const err8 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf/2/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid2 = _errs21 === errors;
          valid5 = valid5 || _valid2;
        }
      }
      if (!valid5) {
        const err9 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.back !== void 0) {
      let data5 = data.back;
      if (typeof data5 !== "string" && data5 !== null) {
        const err10 = { instancePath: instancePath + "/back", schemaPath: "#/properties/back/type", keyword: "type", params: { type: schema37.properties.back.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data5 === "delta" || data5 === "dual" || data5 === "none" || data5 === null)) {
        const err11 = { instancePath: instancePath + "/back", schemaPath: "#/properties/back/enum", keyword: "enum", params: { allowedValues: schema37.properties.back.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.rehearsed !== void 0) {
      let data6 = data.rehearsed;
      const _errs26 = errors;
      let valid6 = false;
      const _errs27 = errors;
      if (!validate48(data6, { instancePath: instancePath + "/rehearsed", parentData: data, parentDataProperty: "rehearsed", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs27 === errors;
      valid6 = valid6 || _valid3;
      if (!valid6) {
        const _errs28 = errors;
        if (data6 !== null) {
          const err12 = { instancePath: instancePath + "/rehearsed", schemaPath: "#/properties/rehearsed/anyOf/1/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid6 = valid6 || _valid3;
      }
      if (!valid6) {
        const err13 = { instancePath: instancePath + "/rehearsed", schemaPath: "#/properties/rehearsed/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate258.errors = vErrors;
  return errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate258(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate258(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "reader" || key0 === "files" || key0 === "goal" || key0 === "percentile" || key0 === "unit" || key0 === "columns" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.reader !== void 0) {
      if (!validate37(data.reader, { instancePath: instancePath + "/reader", parentData: data, parentDataProperty: "reader", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate257(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
        vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.goal !== void 0) {
      if (!validate131(data.goal, { instancePath: instancePath + "/goal", parentData: data, parentDataProperty: "goal", rootData })) {
        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.percentile !== void 0) {
      let data3 = data.percentile;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          const err1 = { instancePath: instancePath + "/percentile", schemaPath: "#/properties/percentile/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err2 = { instancePath: instancePath + "/percentile", schemaPath: "#/properties/percentile/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/percentile", schemaPath: "#/properties/percentile/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate37(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.columns !== void 0) {
      let data5 = data.columns;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!validate37(data5[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
var schema60 = { "description": "What must be true of a message that arrived.", "type": "object", "properties": { "folder": { "description": "Folder it lies in, `inbox`.", "$ref": "#/definitions/text" }, "dkim": { "description": "Result of DKIM at the receiver.", "type": "string", "enum": ["pass", "fail", "none"] }, "spf": { "description": "Result of SPF at the receiver.", "type": "string", "enum": ["pass", "fail", "none"] }, "dmarc": { "description": "Result of DMARC at the receiver.", "type": "string", "enum": ["pass", "fail", "none"] }, "within": { "description": "Longest way.", "$ref": "#/definitions/duration" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "folder" || key0 === "dkim" || key0 === "spf" || key0 === "dmarc" || key0 === "within" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.folder !== void 0) {
      if (!validate37(data.folder, { instancePath: instancePath + "/folder", parentData: data, parentDataProperty: "folder", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.dkim !== void 0) {
      let data1 = data.dkim;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/dkim", schemaPath: "#/properties/dkim/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data1 === "pass" || data1 === "fail" || data1 === "none")) {
        const err2 = { instancePath: instancePath + "/dkim", schemaPath: "#/properties/dkim/enum", keyword: "enum", params: { allowedValues: schema60.properties.dkim.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.spf !== void 0) {
      let data2 = data.spf;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/spf", schemaPath: "#/properties/spf/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "pass" || data2 === "fail" || data2 === "none")) {
        const err4 = { instancePath: instancePath + "/spf", schemaPath: "#/properties/spf/enum", keyword: "enum", params: { allowedValues: schema60.properties.spf.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.dmarc !== void 0) {
      let data3 = data.dmarc;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/dmarc", schemaPath: "#/properties/dmarc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "pass" || data3 === "fail" || data3 === "none")) {
        const err6 = { instancePath: instancePath + "/dmarc", schemaPath: "#/properties/dmarc/enum", keyword: "enum", params: { allowedValues: schema60.properties.dmarc.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate70(data.within, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "every" || key0 === "expect" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate58(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate58(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate70(data.every, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect !== void 0) {
      if (!validate271(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData })) {
        vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "file" || pattern0.test(key0))) {
        let data0 = data[key0];
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 < 0 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    }
    if (data.file !== void 0) {
      if (!validate43(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "applies" || key0 === "plan" || key0 === "step" || key0 === "pauseWhen" || key0 === "paused" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.applies !== void 0) {
      let data0 = data.applies;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data0[i0], { instancePath: instancePath + "/applies/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data2 = data.plan;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err2 = { instancePath: instancePath + "/plan/" + i1, schemaPath: "#/properties/plan/items/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err3 = { instancePath: instancePath + "/plan/" + i1, schemaPath: "#/properties/plan/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      if (!validate70(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.pauseWhen !== void 0) {
      let data5 = data.pauseWhen;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate131(data5[i2], { instancePath: instancePath + "/pauseWhen/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/pauseWhen", schemaPath: "#/properties/pauseWhen/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.paused !== void 0) {
      if (typeof data.paused !== "boolean") {
        const err6 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate281.errors = vErrors;
  return errors === 0;
}
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "webhook" || key0 === "email" || key0 === "when" || key0 === "retry" || key0 === "idempotencyKey" || key0 === "signing" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.webhook !== void 0) {
      if (!validate41(data.webhook, { instancePath: instancePath + "/webhook", parentData: data, parentDataProperty: "webhook", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate58(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data2[i0], { instancePath: instancePath + "/when/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.retry !== void 0) {
      let data4 = data.retry;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "attempts" || key1 === "backoff" || key1 === "max" || pattern0.test(key1))) {
            const err2 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data4.attempts !== void 0) {
          let data5 = data4.attempts;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err3 = { instancePath: instancePath + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 100 || isNaN(data5)) {
              const err4 = { instancePath: instancePath + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err5 = { instancePath: instancePath + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data4.backoff !== void 0) {
          if (!validate70(data4.backoff, { instancePath: instancePath + "/retry/backoff", parentData: data4, parentDataProperty: "backoff", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data4.max !== void 0) {
          if (!validate70(data4.max, { instancePath: instancePath + "/retry/max", parentData: data4, parentDataProperty: "max", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.idempotencyKey !== void 0) {
      if (!validate37(data.idempotencyKey, { instancePath: instancePath + "/idempotencyKey", parentData: data, parentDataProperty: "idempotencyKey", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.signing !== void 0) {
      if (!validate41(data.signing, { instancePath: instancePath + "/signing", parentData: data, parentDataProperty: "signing", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate287.errors = vErrors;
  return errors === 0;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.glob === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "glob" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "glob" || key0 === "forbid" || key0 === "maxSize" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.glob !== void 0) {
      if (!validate257(data.glob, { instancePath: instancePath + "/glob", parentData: data, parentDataProperty: "glob", rootData })) {
        vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.forbid !== void 0) {
      let data1 = data.forbid;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data1[i0], { instancePath: instancePath + "/forbid/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.maxSize !== void 0) {
      if (!validate39(data.maxSize, { instancePath: instancePath + "/maxSize", parentData: data, parentDataProperty: "maxSize", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate296.errors = vErrors;
  return errors === 0;
}
var pattern63 = new RegExp("^[+-]?\\d+(\\.\\d+)?(s|m|h|d|w|y)$", "u");
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern63.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[+-]?\\d+(\\.\\d+)?(s|m|h|d|w|y)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.covers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "covers" || key0 === "at" || key0 === "method" || key0 === "location" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.covers !== void 0) {
      let data0 = data.covers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data0[i0], { instancePath: instancePath + "/covers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (!validate305(data2, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs8 = errors;
        if (!validate48(data2, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
          vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        const err3 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.method !== void 0) {
      if (!validate37(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== void 0) {
      if (!validate37(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sets" || key0 === "retention" || key0 === "provenance" || key0 === "immutable" || key0 === "searchable" || key0 === "restoreTested" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.sets !== void 0) {
      let data0 = data.sets;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (!validate52(key1, { instancePath: instancePath + "/sets", parentData: data0, parentDataProperty: "sets", rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err1 = { instancePath: instancePath + "/sets", schemaPath: "#/properties/sets/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate303(data0[key2], { instancePath: instancePath + "/sets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/sets", schemaPath: "#/properties/sets/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.retention !== void 0) {
      let data2 = data.retention;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key3 in data2) {
          if (!validate70(data2[key3], { instancePath: instancePath + "/retention/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data4 = data.provenance;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data4[i0], { instancePath: instancePath + "/provenance/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.immutable !== void 0) {
      let data6 = data.immutable;
      const _errs15 = errors;
      let valid6 = false;
      const _errs16 = errors;
      if (typeof data6 !== "boolean") {
        const err5 = { instancePath: instancePath + "/immutable", schemaPath: "#/properties/immutable/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid6 = valid6 || _valid0;
      if (!valid6) {
        const _errs18 = errors;
        if (!validate70(data6, { instancePath: instancePath + "/immutable", parentData: data, parentDataProperty: "immutable", rootData })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs18 === errors;
        valid6 = valid6 || _valid0;
      }
      if (!valid6) {
        const err6 = { instancePath: instancePath + "/immutable", schemaPath: "#/properties/immutable/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.searchable !== void 0) {
      if (typeof data.searchable !== "boolean") {
        const err7 = { instancePath: instancePath + "/searchable", schemaPath: "#/properties/searchable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.restoreTested !== void 0) {
      if (!validate48(data.restoreTested, { instancePath: instancePath + "/restoreTested", parentData: data, parentDataProperty: "restoreTested", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate301.errors = vErrors;
  return errors === 0;
}
var schema68 = { "description": "Law and evidence.", "type": "object", "properties": { "regimes": { "description": "Rules that apply, `GDPR`.", "type": "array", "items": { "$ref": "#/definitions/text" } }, "holds": { "description": "Legal holds.", "type": "array", "items": { "$ref": "#/definitions/text" } }, "flows": { "description": "Data flows.", "type": "array", "items": { "$ref": "#/definitions/FlowPart" } }, "vendors": { "description": "Processors.", "type": "object", "x-ids": "vendor", "propertyNames": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/VendorPart" } }, "journal": { "description": "Where journal copies go.", "type": "object", "properties": { "to": { "description": "Journal address.", "$ref": "#/definitions/email" }, "sides": { "description": "Which platforms journal.", "type": "array", "items": { "type": "string", "enum": ["source", "target"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema69 = { "description": "Data that crosses a border or a company.", "type": "object", "properties": { "data": { "description": "What.", "$ref": "#/definitions/text" }, "from": { "description": "Jurisdiction it leaves.", "$ref": "#/definitions/text" }, "to": { "description": "Jurisdiction it enters.", "$ref": "#/definitions/text" }, "processor": { "description": "Who processes it.", "$ref": "#/definitions/text" }, "basis": { "description": "Legal basis.", "$ref": "#/definitions/text" }, "encrypted": { "description": "Where it is encrypted.", "type": "array", "items": { "type": "string", "enum": ["transit", "rest"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["data", "from", "to"] };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "from" || key0 === "to" || key0 === "processor" || key0 === "basis" || key0 === "encrypted" || pattern0.test(key0))) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validate37(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate37(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate37(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.processor !== void 0) {
      if (!validate37(data.processor, { instancePath: instancePath + "/processor", parentData: data, parentDataProperty: "processor", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0) {
      if (!validate37(data.basis, { instancePath: instancePath + "/basis", parentData: data, parentDataProperty: "basis", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.encrypted !== void 0) {
      let data5 = data.encrypted;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            const err4 = { instancePath: instancePath + "/encrypted/" + i0, schemaPath: "#/properties/encrypted/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data6 === "transit" || data6 === "rest")) {
            const err5 = { instancePath: instancePath + "/encrypted/" + i0, schemaPath: "#/properties/encrypted/items/enum", keyword: "enum", params: { allowedValues: schema69.properties.encrypted.items.enum } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/encrypted", schemaPath: "#/properties/encrypted/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "questionnaire" || key0 === "reviewed" || key0 === "by" || key0 === "expires" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.questionnaire !== void 0) {
      if (!validate43(data.questionnaire, { instancePath: instancePath + "/questionnaire", parentData: data, parentDataProperty: "questionnaire", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0) {
      if (!validate48(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate52(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate48(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate327.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "regimes" || key0 === "holds" || key0 === "flows" || key0 === "vendors" || key0 === "journal" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.regimes !== void 0) {
      let data0 = data.regimes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data0[i0], { instancePath: instancePath + "/regimes/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/regimes", schemaPath: "#/properties/regimes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.holds !== void 0) {
      let data2 = data.holds;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate37(data2[i1], { instancePath: instancePath + "/holds/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.flows !== void 0) {
      let data4 = data.flows;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate319(data4[i2], { instancePath: instancePath + "/flows/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.vendors !== void 0) {
      let data6 = data.vendors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs13 = errors;
          if (!validate52(key1, { instancePath: instancePath + "/vendors", parentData: data6, parentDataProperty: "vendors", rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
          var valid7 = _errs13 === errors;
          if (!valid7) {
            const err4 = { instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        for (const key2 in data6) {
          if (!validate327(data6[key2], { instancePath: instancePath + "/vendors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data8 = data.journal;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          if (!(key3 === "to" || key3 === "sides" || pattern0.test(key3))) {
            const err6 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data8.to !== void 0) {
          if (!validate58(data8.to, { instancePath: instancePath + "/journal/to", parentData: data8, parentDataProperty: "to", rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data8.sides !== void 0) {
          let data10 = data8.sides;
          if (Array.isArray(data10)) {
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data11 = data10[i3];
              if (typeof data11 !== "string") {
                const err7 = { instancePath: instancePath + "/journal/sides/" + i3, schemaPath: "#/properties/journal/properties/sides/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (!(data11 === "source" || data11 === "target")) {
                const err8 = { instancePath: instancePath + "/journal/sides/" + i3, schemaPath: "#/properties/journal/properties/sides/items/enum", keyword: "enum", params: { allowedValues: schema68.properties.journal.properties.sides.items.enum } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/journal/sides", schemaPath: "#/properties/journal/properties/sides/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate316.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema6.properties, key0) || pattern0.test(key0))) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate23(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "Playbook")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate25(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate27(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.use !== void 0) {
      let data4 = data.use;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data4[i0], { instancePath: instancePath + "/use/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data6 = data.strategy;
      if (typeof data6 !== "string") {
        const err8 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data6 === "phased-cohort" || data6 === "big-bang" || data6 === "dual-delivery" || data6 === "api-first" || data6 === "hybrid")) {
        const err9 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema6.properties.strategy.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      if (!validate31(data.timezone, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate33(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate33(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.freezes !== void 0) {
      let data10 = data.freezes;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate47(data10[i1], { instancePath: instancePath + "/freezes/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data12 = data.people;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12) {
          const _errs20 = errors;
          if (!validate25(key1, { instancePath: instancePath + "/people", parentData: data12, parentDataProperty: "people", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs20 === errors;
          if (!valid5) {
            const err11 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key2 in data12) {
          if (!validate56(data12[key2], { instancePath: instancePath + "/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data14 = data.defaults;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!(key3 === "domain" || key3 === "sender" || key3 === "tranche" || pattern0.test(key3))) {
            const err13 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data14.domain !== void 0) {
          if (!validate62(data14.domain, { instancePath: instancePath + "/defaults/domain", parentData: data14, parentDataProperty: "domain", rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
        if (data14.sender !== void 0) {
          if (!validate76(data14.sender, { instancePath: instancePath + "/defaults/sender", parentData: data14, parentDataProperty: "sender", rootData })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
        if (data14.tranche !== void 0) {
          if (!validate94(data14.tranche, { instancePath: instancePath + "/defaults/tranche", parentData: data14, parentDataProperty: "tranche", rootData })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data18 = data.domains;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          const _errs31 = errors;
          if (!validate144(key4, { instancePath: instancePath + "/domains", parentData: data18, parentDataProperty: "domains", rootData })) {
            vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
            errors = vErrors.length;
          }
          var valid8 = _errs31 === errors;
          if (!valid8) {
            const err15 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        for (const key5 in data18) {
          if (!validate62(data18[key5], { instancePath: instancePath + "/domains/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.senders !== void 0) {
      let data20 = data.senders;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key6 in data20) {
          const _errs36 = errors;
          if (!validate25(key6, { instancePath: instancePath + "/senders", parentData: data20, parentDataProperty: "senders", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid10 = _errs36 === errors;
          if (!valid10) {
            const err17 = { instancePath: instancePath + "/senders", schemaPath: "#/properties/senders/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key7 in data20) {
          if (!validate76(data20[key7], { instancePath: instancePath + "/senders/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key7, rootData })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/senders", schemaPath: "#/properties/senders/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.gateways !== void 0) {
      let data22 = data.gateways;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key8 in data22) {
          const _errs41 = errors;
          if (!validate25(key8, { instancePath: instancePath + "/gateways", parentData: data22, parentDataProperty: "gateways", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid12 = _errs41 === errors;
          if (!valid12) {
            const err19 = { instancePath: instancePath + "/gateways", schemaPath: "#/properties/gateways/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        for (const key9 in data22) {
          if (!validate150(data22[key9], { instancePath: instancePath + "/gateways/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key9, rootData })) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/gateways", schemaPath: "#/properties/gateways/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.routes !== void 0) {
      let data24 = data.routes;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key10 in data24) {
          const _errs46 = errors;
          if (!validate25(key10, { instancePath: instancePath + "/routes", parentData: data24, parentDataProperty: "routes", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid14 = _errs46 === errors;
          if (!valid14) {
            const err21 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/propertyNames", keyword: "propertyNames", params: { propertyName: key10 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        for (const key11 in data24) {
          if (!validate156(data24[key11], { instancePath: instancePath + "/routes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data24, parentDataProperty: key11, rootData })) {
            vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.inventory !== void 0) {
      if (!validate163(data.inventory, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData })) {
        vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.clients !== void 0) {
      let data27 = data.clients;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key12 in data27) {
          const _errs52 = errors;
          if (!validate25(key12, { instancePath: instancePath + "/clients", parentData: data27, parentDataProperty: "clients", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid16 = _errs52 === errors;
          if (!valid16) {
            const err23 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        for (const key13 in data27) {
          if (!validate176(data27[key13], { instancePath: instancePath + "/clients/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key13, rootData })) {
            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.tranches !== void 0) {
      let data29 = data.tranches;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key14 in data29) {
          const _errs57 = errors;
          if (!validate25(key14, { instancePath: instancePath + "/tranches", parentData: data29, parentDataProperty: "tranches", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid18 = _errs57 === errors;
          if (!valid18) {
            const err25 = { instancePath: instancePath + "/tranches", schemaPath: "#/properties/tranches/propertyNames", keyword: "propertyNames", params: { propertyName: key14 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key15 in data29) {
          if (!validate94(data29[key15], { instancePath: instancePath + "/tranches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data29, parentDataProperty: key15, rootData })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/tranches", schemaPath: "#/properties/tranches/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data31 = data.gates;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key16 in data31) {
          const _errs62 = errors;
          if (!validate25(key16, { instancePath: instancePath + "/gates", parentData: data31, parentDataProperty: "gates", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid20 = _errs62 === errors;
          if (!valid20) {
            const err27 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/propertyNames", keyword: "propertyNames", params: { propertyName: key16 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        for (const key17 in data31) {
          if (!validate184(data31[key17], { instancePath: instancePath + "/gates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data31, parentDataProperty: key17, rootData })) {
            vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.safety !== void 0) {
      let data33 = data.safety;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key18 in data33) {
          const _errs67 = errors;
          if (!validate25(key18, { instancePath: instancePath + "/safety", parentData: data33, parentDataProperty: "safety", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid22 = _errs67 === errors;
          if (!valid22) {
            const err29 = { instancePath: instancePath + "/safety", schemaPath: "#/properties/safety/propertyNames", keyword: "propertyNames", params: { propertyName: key18 } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key19 in data33) {
          if (!validate191(data33[key19], { instancePath: instancePath + "/safety/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data33, parentDataProperty: key19, rootData })) {
            vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/safety", schemaPath: "#/properties/safety/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.risk !== void 0) {
      if (!validate205(data.risk, { instancePath: instancePath + "/risk", parentData: data, parentDataProperty: "risk", rootData })) {
        vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.waivers !== void 0) {
      let data36 = data.waivers;
      if (Array.isArray(data36)) {
        const len2 = data36.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate220(data36[i2], { instancePath: instancePath + "/waivers/" + i2, parentData: data36, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.sync !== void 0) {
      if (!validate229(data.sync, { instancePath: instancePath + "/sync", parentData: data, parentDataProperty: "sync", rootData })) {
        vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
        errors = vErrors.length;
      }
    }
    if (data.cutover !== void 0) {
      if (!validate240(data.cutover, { instancePath: instancePath + "/cutover", parentData: data, parentDataProperty: "cutover", rootData })) {
        vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollback !== void 0) {
      let data40 = data.rollback;
      const _errs77 = errors;
      let valid26 = false;
      const _errs78 = errors;
      if (typeof data40 !== "string") {
        const err32 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(data40 === "none")) {
        const err33 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.rollback.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      var _valid0 = _errs78 === errors;
      valid26 = valid26 || _valid0;
      if (!valid26) {
        const _errs80 = errors;
        if (!validate246(data40, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
          vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs80 === errors;
        valid26 = valid26 || _valid0;
      }
      if (!valid26) {
        const err34 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        errors = _errs77;
        if (vErrors !== null) {
          if (_errs77) {
            vErrors.length = _errs77;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.kpis !== void 0) {
      let data41 = data.kpis;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (const key20 in data41) {
          const _errs83 = errors;
          if (!validate25(key20, { instancePath: instancePath + "/kpis", parentData: data41, parentDataProperty: "kpis", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid27 = _errs83 === errors;
          if (!valid27) {
            const err35 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/propertyNames", keyword: "propertyNames", params: { propertyName: key20 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        for (const key21 in data41) {
          if (!validate255(data41[key21], { instancePath: instancePath + "/kpis/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data41, parentDataProperty: key21, rootData })) {
            vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.probes !== void 0) {
      let data43 = data.probes;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key22 in data43) {
          const _errs88 = errors;
          if (!validate25(key22, { instancePath: instancePath + "/probes", parentData: data43, parentDataProperty: "probes", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid29 = _errs88 === errors;
          if (!valid29) {
            const err37 = { instancePath: instancePath + "/probes", schemaPath: "#/properties/probes/propertyNames", keyword: "propertyNames", params: { propertyName: key22 } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        for (const key23 in data43) {
          if (!validate267(data43[key23], { instancePath: instancePath + "/probes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data43, parentDataProperty: key23, rootData })) {
            vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.seeds !== void 0) {
      let data45 = data.seeds;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key24 in data45) {
          const _errs93 = errors;
          if (!validate25(key24, { instancePath: instancePath + "/seeds", parentData: data45, parentDataProperty: "seeds", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid31 = _errs93 === errors;
          if (!valid31) {
            const err39 = { instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/propertyNames", keyword: "propertyNames", params: { propertyName: key24 } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        for (const key25 in data45) {
          if (!validate277(data45[key25], { instancePath: instancePath + "/seeds/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data45, parentDataProperty: key25, rootData })) {
            vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.warmup !== void 0) {
      let data47 = data.warmup;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key26 in data47) {
          const _errs98 = errors;
          if (!validate25(key26, { instancePath: instancePath + "/warmup", parentData: data47, parentDataProperty: "warmup", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid33 = _errs98 === errors;
          if (!valid33) {
            const err41 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/propertyNames", keyword: "propertyNames", params: { propertyName: key26 } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        for (const key27 in data47) {
          if (!validate281(data47[key27], { instancePath: instancePath + "/warmup/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data47, parentDataProperty: key27, rootData })) {
            vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.alerts !== void 0) {
      let data49 = data.alerts;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key28 in data49) {
          const _errs103 = errors;
          if (!validate25(key28, { instancePath: instancePath + "/alerts", parentData: data49, parentDataProperty: "alerts", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid35 = _errs103 === errors;
          if (!valid35) {
            const err43 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/propertyNames", keyword: "propertyNames", params: { propertyName: key28 } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        for (const key29 in data49) {
          if (!validate287(data49[key29], { instancePath: instancePath + "/alerts/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data49, parentDataProperty: key29, rootData })) {
            vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.templates !== void 0) {
      if (!validate296(data.templates, { instancePath: instancePath + "/templates", parentData: data, parentDataProperty: "templates", rootData })) {
        vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
        errors = vErrors.length;
      }
    }
    if (data.backup !== void 0) {
      if (!validate301(data.backup, { instancePath: instancePath + "/backup", parentData: data, parentDataProperty: "backup", rootData })) {
        vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
        errors = vErrors.length;
      }
    }
    if (data.compliance !== void 0) {
      if (!validate316(data.compliance, { instancePath: instancePath + "/compliance", parentData: data, parentDataProperty: "compliance", rootData })) {
        vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateSettings = validate335;
var schema71 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/settings.schema.json", "title": "SettingsDoc", "description": "What the command line, the server and every editor share. Command-line options win over it.", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "description": "The kind of this document.", "type": "string", "enum": ["Settings"] }, "id": { "description": "Id of this document; references use it.", "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "rules": { "description": "Rule id to the level it is shown with; never changes a score. `none` switches the rule off and makes its component unknown.", "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/ruleId" }, "additionalProperties": { "type": "string", "enum": ["none", "hint", "info", "warning", "error"] } }, "ignore": { "description": "Findings that are not shown.", "type": "array", "items": { "description": "Findings that are not shown; they still count.", "type": "object", "properties": { "rule": { "$ref": "definitions.schema.json#/definitions/ruleId" }, "files": { "$ref": "definitions.schema.json#/definitions/globs" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["rule", "files"] } }, "resolvers": { "description": "Who answers DNS questions, in order of preference.", "type": "array", "items": { "description": "`system`, `udp://host:port`, `tcp://\u2026`, `tls://host:853#name`, `https://host/dns-query`, or `embedded:FOLDER` (relative to this file).", "type": "string", "pattern": "^(system|embedded:.+|(udp|tcp|tls|https)://.+)$", "format": "x-resolver", "examples": ["system", "udp://127.0.0.1:5353", "embedded:../internet"] }, "default": ["system"] }, "probes": { "description": "Opt-in checks; those that are off are shown as off and do not count.", "type": "object", "properties": { "https": { "description": "Policy files and web endpoints.", "type": "boolean", "default": true }, "smtp": { "description": "SMTP on port 25.", "type": "boolean", "default": false }, "blocklists": { "description": "DNS blocklists.", "type": "boolean", "default": false }, "history": { "description": "Git history of the files.", "type": "boolean", "default": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "now": { "description": "A fixed clock for demos and CI; shown in every report.", "$ref": "definitions.schema.json#/definitions/instant" }, "zones": { "description": "Files read as DNS beside those that domains name; globs relative to this folder.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/glob" } }, "maxAge": { "description": "Answers and evidence older than this make HOLD.", "$ref": "definitions.schema.json#/definitions/duration", "default": "24h" }, "network": { "description": "Limits of the lookups.", "type": "object", "properties": { "timeout": { "description": "Longest wait for one answer.", "$ref": "definitions.schema.json#/definitions/duration", "default": "5s" }, "concurrency": { "description": "Questions in flight at most; each server gets as many as it copes with.", "type": "integer", "minimum": 1, "maximum": 1e3, "default": 256 }, "allowPrivate": { "description": "Private addresses may be asked.", "type": "boolean", "default": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "ruleSet": { "description": "Pinned version of the rule set: newer rules are listed and do not count.", "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title"] };
var pattern72 = new RegExp("^(system|embedded:.+|(udp|tcp|tls|https)://.+)$", "u");
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate336.errors = vErrors;
  return errors === 0;
}
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate338.errors = vErrors;
  return errors === 0;
}
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate340.errors = vErrors;
  return errors === 0;
}
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern42.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate342.errors = vErrors;
  return errors === 0;
}
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate258(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate258(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate345.errors = vErrors;
  return errors === 0;
}
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate349.errors = vErrors;
  return errors === 0;
}
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate351.errors = vErrors;
  return errors === 0;
}
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w|y)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate356.errors = vErrors;
  return errors === 0;
}
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema71.properties, key0) || pattern0.test(key0))) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate336(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "Settings")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema71.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate338(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate340(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs9 = errors;
          if (!validate342(key1, { instancePath: instancePath + "/rules", parentData: data4, parentDataProperty: "rules", rootData })) {
            vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data5 === "none" || data5 === "hint" || data5 === "info" || data5 === "warning" || data5 === "error")) {
            const err9 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema71.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data6 = data.ignore;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.rule === void 0) {
              const err11 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data7.files === void 0) {
              const err12 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key3 in data7) {
              if (!(key3 === "rule" || key3 === "files" || pattern0.test(key3))) {
                const err13 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data7.rule !== void 0) {
              if (!validate342(data7.rule, { instancePath: instancePath + "/ignore/" + i0 + "/rule", parentData: data7, parentDataProperty: "rule", rootData })) {
                vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
                errors = vErrors.length;
              }
            }
            if (data7.files !== void 0) {
              if (!validate345(data7.files, { instancePath: instancePath + "/ignore/" + i0 + "/files", parentData: data7, parentDataProperty: "files", rootData })) {
                vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.resolvers !== void 0) {
      let data10 = data.resolvers;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 === "string") {
            if (!pattern72.test(data11)) {
              const err16 = { instancePath: instancePath + "/resolvers/" + i1, schemaPath: "#/properties/resolvers/items/pattern", keyword: "pattern", params: { pattern: "^(system|embedded:.+|(udp|tcp|tls|https)://.+)$" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/resolvers/" + i1, schemaPath: "#/properties/resolvers/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/resolvers", schemaPath: "#/properties/resolvers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.probes !== void 0) {
      let data12 = data.probes;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          if (!(key4 === "https" || key4 === "smtp" || key4 === "blocklists" || key4 === "history" || pattern0.test(key4))) {
            const err19 = { instancePath: instancePath + "/probes", schemaPath: "#/properties/probes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.https !== void 0) {
          if (typeof data12.https !== "boolean") {
            const err20 = { instancePath: instancePath + "/probes/https", schemaPath: "#/properties/probes/properties/https/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data12.smtp !== void 0) {
          if (typeof data12.smtp !== "boolean") {
            const err21 = { instancePath: instancePath + "/probes/smtp", schemaPath: "#/properties/probes/properties/smtp/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.blocklists !== void 0) {
          if (typeof data12.blocklists !== "boolean") {
            const err22 = { instancePath: instancePath + "/probes/blocklists", schemaPath: "#/properties/probes/properties/blocklists/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data12.history !== void 0) {
          if (typeof data12.history !== "boolean") {
            const err23 = { instancePath: instancePath + "/probes/history", schemaPath: "#/properties/probes/properties/history/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate349(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.zones !== void 0) {
      let data18 = data.zones;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate351(data18[i2], { instancePath: instancePath + "/zones/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.maxAge !== void 0) {
      if (!validate353(data.maxAge, { instancePath: instancePath + "/maxAge", parentData: data, parentDataProperty: "maxAge", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.network !== void 0) {
      let data21 = data.network;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key5 in data21) {
          if (!(key5 === "timeout" || key5 === "concurrency" || key5 === "allowPrivate" || pattern0.test(key5))) {
            const err26 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data21.timeout !== void 0) {
          if (!validate353(data21.timeout, { instancePath: instancePath + "/network/timeout", parentData: data21, parentDataProperty: "timeout", rootData })) {
            vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
            errors = vErrors.length;
          }
        }
        if (data21.concurrency !== void 0) {
          let data23 = data21.concurrency;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err27 = { instancePath: instancePath + "/network/concurrency", schemaPath: "#/properties/network/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 1e3 || isNaN(data23)) {
              const err28 = { instancePath: instancePath + "/network/concurrency", schemaPath: "#/properties/network/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              const err29 = { instancePath: instancePath + "/network/concurrency", schemaPath: "#/properties/network/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data21.allowPrivate !== void 0) {
          if (typeof data21.allowPrivate !== "boolean") {
            const err30 = { instancePath: instancePath + "/network/allowPrivate", schemaPath: "#/properties/network/properties/allowPrivate/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.ruleSet !== void 0) {
      if (!validate356(data.ruleSet, { instancePath: instancePath + "/ruleSet", parentData: data, parentDataProperty: "ruleSet", rootData })) {
        vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate335.errors = vErrors;
  return errors === 0;
}
var validateZone = validate358;
var schema81 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/zone.schema.json", "title": "ZoneDoc", "description": "Phases over records: its own, or those of a zone file.", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "description": "The kind of this document.", "type": "string", "enum": ["Zone"] }, "id": { "description": "Id of this document; references use it.", "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "origin": { "description": "The zone; names are relative to it.", "$ref": "definitions.schema.json#/definitions/fqdn" }, "origins": { "description": "One template for several zones, with `${origin}`.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/fqdn" } }, "base": { "description": "Zone file, octoDNS file, Terraform folder or `dnsconfig.js` with the fixed records; this document then holds only what changes.", "$ref": "definitions.schema.json#/definitions/path" }, "covers": { "description": "`zone`: what is not here does not exist. `listed`: everything else is live.", "type": "string", "enum": ["zone", "listed"], "default": "listed" }, "ttl": { "description": "TTL of records without one.", "$ref": "definitions.schema.json#/definitions/ttl" }, "records": { "description": "Fixed records.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/RecordPart" } }, "vars": { "description": "Captured values, used as `${name}`.", "type": "object", "additionalProperties": { "$ref": "definitions.schema.json#/definitions/VariablePart" } }, "phases": { "description": "Ordered: name of a phase to its records. A phase is linted together with the fixed records and repeats none of them.", "type": "object", "x-ids": "phase", "additionalProperties": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/RecordPart" } } }, "live": { "description": "The phase that is live: its name, or `file#variable`.", "$ref": "definitions.schema.json#/definitions/text", "x-ref": "phase" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate359.errors = vErrors;
  return errors === 0;
}
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate361.errors = vErrors;
  return errors === 0;
}
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate363.errors = vErrors;
  return errors === 0;
}
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: `^(?=.{1,254}$)[^\\s.@/:,;"'(){}\\[\\]]{1,63}(\\.[^\\s.@/:,;"'(){}\\[\\]]{1,63})*\\.?$` } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate365.errors = vErrors;
  return errors === 0;
}
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate368.errors = vErrors;
  return errors === 0;
}
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern40.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w|y)?$" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  validate370.errors = vErrors;
  return errors === 0;
}
var pattern82 = new RegExp("^[A-Z][A-Z0-9]*$", "u");
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "type" || key0 === "ttl" || key0 === "value" || key0 === "values" || key0 === "parts" || key0 === "priority" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate37(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (!pattern82.test(data1)) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ttl !== void 0) {
      if (!validate193(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate37(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data4[i0], { instancePath: instancePath + "/values/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.parts !== void 0) {
      let data6 = data.parts;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate37(data6[i1], { instancePath: instancePath + "/parts/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data8 = data.priority;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err7 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 65535 || isNaN(data8)) {
          const err8 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err9 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate372.errors = vErrors;
  return errors === 0;
}
var schema89 = { "description": "A captured value: targets of a vendor are never guessed.", "type": "object", "properties": { "from": { "description": "Command or page that shows it.", "$ref": "#/definitions/text" }, "value": { "description": "The value, once captured.", "$ref": "#/definitions/text" }, "known": { "description": "From when it can exist: `now`, or a tranche.", "anyOf": [{ "description": "It can be captured today.", "type": "string", "enum": ["now"] }, { "$ref": "#/definitions/id", "x-ref": "tranche" }], "default": "now" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "value" || key0 === "known" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate37(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate37(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.known !== void 0) {
      let data2 = data.known;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (typeof data2 !== "string") {
        const err1 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data2 === "now")) {
        const err2 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema89.properties.known.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (!validate52(data2, { instancePath: instancePath + "/known", parentData: data, parentDataProperty: "known", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate379.errors = vErrors;
  return errors === 0;
}
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate385.errors = vErrors;
  return errors === 0;
}
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema81.properties, key0) || pattern0.test(key0))) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate359(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "Zone")) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema81.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate361(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate363(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
        errors = vErrors.length;
      }
    }
    if (data.origin !== void 0) {
      if (!validate365(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData })) {
        vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
        errors = vErrors.length;
      }
    }
    if (data.origins !== void 0) {
      let data5 = data.origins;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate365(data5[i0], { instancePath: instancePath + "/origins/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/origins", schemaPath: "#/properties/origins/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      if (!validate368(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
        vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
        errors = vErrors.length;
      }
    }
    if (data.covers !== void 0) {
      let data8 = data.covers;
      if (typeof data8 !== "string") {
        const err7 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data8 === "zone" || data8 === "listed")) {
        const err8 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/enum", keyword: "enum", params: { allowedValues: schema81.properties.covers.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.ttl !== void 0) {
      if (!validate370(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
        vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
        errors = vErrors.length;
      }
    }
    if (data.records !== void 0) {
      let data10 = data.records;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate372(data10[i1], { instancePath: instancePath + "/records/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.vars !== void 0) {
      let data12 = data.vars;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12) {
          if (!validate379(data12[key1], { instancePath: instancePath + "/vars/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/vars", schemaPath: "#/properties/vars/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.phases !== void 0) {
      let data14 = data.phases;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          let data15 = data14[key2];
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate372(data15[i2], { instancePath: instancePath + "/phases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, parentData: data15, parentDataProperty: i2, rootData })) {
                vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/phases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/phases/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.live !== void 0) {
      if (!validate385(data.live, { instancePath: instancePath + "/live", parentData: data, parentDataProperty: "live", rootData })) {
        vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate358.errors = vErrors;
  return errors === 0;
}
var validateRunbook = validate387;
var schema91 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/runbook.schema.json", "title": "RunbookDoc", "description": "Steps that resolve a fault, roll back, or cut over.", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "description": "The kind of this document.", "type": "string", "enum": ["Runbook"] }, "id": { "description": "Id of this document; references use it.", "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "severity": { "description": "How urgent.", "type": "string", "enum": ["critical", "high", "medium", "low"] }, "when": { "description": "Any of these calls for it.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/condition" } }, "symptoms": { "description": "What people see.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "inputs": { "description": "Values it is started with; `${name}` in the steps.", "type": "object", "additionalProperties": { "$ref": "definitions.schema.json#/definitions/InputPart" } }, "data": { "description": "Where evidence lies.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "steps": { "description": "The steps, in order.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/StepPart" } }, "rollback": { "description": "Steps that undo them.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/StepPart" } }, "done": { "description": "When it is over.", "$ref": "definitions.schema.json#/definitions/condition" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title", "steps"] };
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate388.errors = vErrors;
  return errors === 0;
}
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate390.errors = vErrors;
  return errors === 0;
}
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate392.errors = vErrors;
  return errors === 0;
}
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data === "string")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate394.errors = vErrors;
  return errors === 0;
}
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate396.errors = vErrors;
  return errors === 0;
}
var schema97 = { "description": "An input that is asked before the first step.", "type": "object", "properties": { "type": { "description": "What kind of value.", "type": "string", "enum": ["text", "number", "boolean", "duration", "domain", "selector", "tranche", "sender", "person", "mailbox", "email", "host", "record-type", "file"], "default": "text" }, "default": { "description": "Value when nothing is entered.", "type": ["string", "number", "boolean"] }, "title": { "description": "What to enter.", "$ref": "#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] };
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "default" || key0 === "title" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "text" || data0 === "number" || data0 === "boolean" || data0 === "duration" || data0 === "domain" || data0 === "selector" || data0 === "tranche" || data0 === "sender" || data0 === "person" || data0 === "mailbox" || data0 === "email" || data0 === "host" || data0 === "record-type" || data0 === "file")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema97.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data1 = data.default;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
        const err4 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: schema97.properties.default.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate37(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate398.errors = vErrors;
  return errors === 0;
}
var schema98 = { "description": "One step with one verb.", "type": "object", "properties": { "id": { "description": "Id of the step, for `choose`, `next` and `onFail`.", "$ref": "#/definitions/id" }, "title": { "description": "What is done, in one line.", "$ref": "#/definitions/text" }, "check": { "description": "A rule id, a rule family (`dkim`, `[spf, dkim]`), `kpi`, or a named check of `checks.json`.", "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "array", "items": { "$ref": "#/definitions/text" } }] }, "run": { "description": "Command for a terminal; shown rendered and quoted first. `${name}` names inputs and captured values.", "type": "string", "minLength": 1 }, "shell": { "description": "Shell of `run`.", "type": "string", "enum": ["sh", "bash", "pwsh", "cmd"], "default": "sh" }, "manual": { "description": "What a person does by hand.", "$ref": "#/definitions/text" }, "ask": { "description": "Asks the operator.", "type": "object", "properties": { "type": { "description": "What is asked for.", "type": "string", "enum": ["text", "file", "confirm"] }, "save": { "description": "File of the run record that keeps the answer.", "$ref": "#/definitions/path" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] }, "choose": { "description": "Cause to the step that follows it.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/definitions/id", "x-ref": "step" } }, "change": { "description": "Edits a document of the workspace, never the outside world: the document and the keys that change.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/definitions/anything" } }, "probe": { "description": "Sends this probe and follows it.", "$ref": "#/definitions/id", "x-ref": "probe" }, "wait": { "description": "Waits: a duration, `ttl(previous)` or `ttl(now)`.", "anyOf": [{ "type": "string", "enum": ["ttl(previous)", "ttl(now)"] }, { "$ref": "#/definitions/duration" }] }, "gate": { "description": "A checkpoint: this gate must pass.", "$ref": "#/definitions/id", "x-ref": "gate" }, "runbook": { "description": "Goes through another runbook.", "$ref": "#/definitions/id", "x-ref": "runbook" }, "at": { "description": "Offset to the start of the window: makes the runbook a run sheet.", "$ref": "#/definitions/offset" }, "noReturn": { "description": "From here on there is no way back.", "type": "boolean", "default": false }, "confirm": { "description": "Who confirms before it runs.", "$ref": "#/definitions/id", "x-ref": "person" }, "expect": { "description": "What makes the result a pass.", "type": "object", "additionalProperties": { "$ref": "#/definitions/anything" } }, "forEach": { "description": "Repeats the step: variable to a list, `authoritative(domain)` or `cohort(tranche)`.", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "$ref": "#/definitions/anything" } }, "capture": { "description": "Keeps the output in the run record in this form.", "type": "string", "enum": ["text", "lines", "json"] }, "askSecret": { "description": "Option of the command whose value is asked at run time and never stored.", "$ref": "#/definitions/text" }, "with": { "description": "Inputs of the check or runbook.", "type": "object", "additionalProperties": { "$ref": "#/definitions/anything" } }, "onFail": { "description": "Step that follows a failure.", "$ref": "#/definitions/id", "x-ref": "step" }, "next": { "description": "Step that follows; default: the one below.", "$ref": "#/definitions/id", "x-ref": "step" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["run"] }, { "required": ["manual"] }, { "required": ["ask"] }, { "required": ["choose"] }, { "required": ["change"] }, { "required": ["probe"] }, { "required": ["wait"] }, { "required": ["gate"] }, { "required": ["runbook"] }] };
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate410.errors = null;
  return true;
}
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "run" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.manual === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "manual" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ask === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "ask" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.choose === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "choose" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.change === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "change" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.probe === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "probe" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs9 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.wait === void 0) {
                  const err7 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "wait" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs10 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data.gate === void 0) {
                    const err8 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "gate" } };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs10 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs11 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.runbook === void 0) {
                      const err9 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "runbook" } };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema98.properties, key0) || pattern0.test(key0))) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate52(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate37(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.check !== void 0) {
      let data2 = data.check;
      const _errs16 = errors;
      let valid2 = false;
      const _errs17 = errors;
      if (!validate37(data2, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs18 = errors;
        if (Array.isArray(data2)) {
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate37(data2[i0], { instancePath: instancePath + "/check/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err13 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err14 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.run !== void 0) {
      let data4 = data.run;
      if (typeof data4 === "string") {
        if (func3(data4) < 1) {
          const err15 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.shell !== void 0) {
      let data5 = data.shell;
      if (typeof data5 !== "string") {
        const err17 = { instancePath: instancePath + "/shell", schemaPath: "#/properties/shell/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data5 === "sh" || data5 === "bash" || data5 === "pwsh" || data5 === "cmd")) {
        const err18 = { instancePath: instancePath + "/shell", schemaPath: "#/properties/shell/enum", keyword: "enum", params: { allowedValues: schema98.properties.shell.enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.manual !== void 0) {
      if (!validate37(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.ask !== void 0) {
      let data7 = data.ask;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.type === void 0) {
          const err19 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "type" || key1 === "save" || pattern0.test(key1))) {
            const err20 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data7.type !== void 0) {
          let data8 = data7.type;
          if (typeof data8 !== "string") {
            const err21 = { instancePath: instancePath + "/ask/type", schemaPath: "#/properties/ask/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (!(data8 === "text" || data8 === "file" || data8 === "confirm")) {
            const err22 = { instancePath: instancePath + "/ask/type", schemaPath: "#/properties/ask/properties/type/enum", keyword: "enum", params: { allowedValues: schema98.properties.ask.properties.type.enum } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data7.save !== void 0) {
          if (!validate43(data7.save, { instancePath: instancePath + "/ask/save", parentData: data7, parentDataProperty: "save", rootData })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.choose !== void 0) {
      let data10 = data.choose;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err24 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!validate52(data10[key2], { instancePath: instancePath + "/choose/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.change !== void 0) {
      let data12 = data.change;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          const err26 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!validate410(data12[key3], { instancePath: instancePath + "/change/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.probe !== void 0) {
      if (!validate52(data.probe, { instancePath: instancePath + "/probe", parentData: data, parentDataProperty: "probe", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.wait !== void 0) {
      let data15 = data.wait;
      const _errs42 = errors;
      let valid8 = false;
      const _errs43 = errors;
      if (typeof data15 !== "string") {
        const err28 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data15 === "ttl(previous)" || data15 === "ttl(now)")) {
        const err29 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema98.properties.wait.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid2 = _errs43 === errors;
      valid8 = valid8 || _valid2;
      if (!valid8) {
        const _errs45 = errors;
        if (!validate70(data15, { instancePath: instancePath + "/wait", parentData: data, parentDataProperty: "wait", rootData })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs45 === errors;
        valid8 = valid8 || _valid2;
      }
      if (!valid8) {
        const err30 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        errors = _errs42;
        if (vErrors !== null) {
          if (_errs42) {
            vErrors.length = _errs42;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.gate !== void 0) {
      if (!validate52(data.gate, { instancePath: instancePath + "/gate", parentData: data, parentDataProperty: "gate", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.runbook !== void 0) {
      if (!validate52(data.runbook, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate305(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
        errors = vErrors.length;
      }
    }
    if (data.noReturn !== void 0) {
      if (typeof data.noReturn !== "boolean") {
        const err31 = { instancePath: instancePath + "/noReturn", schemaPath: "#/properties/noReturn/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.confirm !== void 0) {
      if (!validate52(data.confirm, { instancePath: instancePath + "/confirm", parentData: data, parentDataProperty: "confirm", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect !== void 0) {
      let data21 = data.expect;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          if (!validate410(data21[key4], { instancePath: instancePath + "/expect/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      let data23 = data.forEach;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (Object.keys(data23).length > 1) {
          const err33 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (Object.keys(data23).length < 1) {
          const err34 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key5 in data23) {
          if (!validate410(data23[key5], { instancePath: instancePath + "/forEach/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/forEach", schemaPath: "#/properties/forEach/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.capture !== void 0) {
      let data25 = data.capture;
      if (typeof data25 !== "string") {
        const err36 = { instancePath: instancePath + "/capture", schemaPath: "#/properties/capture/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (!(data25 === "text" || data25 === "lines" || data25 === "json")) {
        const err37 = { instancePath: instancePath + "/capture", schemaPath: "#/properties/capture/enum", keyword: "enum", params: { allowedValues: schema98.properties.capture.enum } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.askSecret !== void 0) {
      if (!validate37(data.askSecret, { instancePath: instancePath + "/askSecret", parentData: data, parentDataProperty: "askSecret", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.with !== void 0) {
      let data27 = data.with;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key6 in data27) {
          if (!validate410(data27[key6], { instancePath: instancePath + "/with/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key6, rootData })) {
            vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.onFail !== void 0) {
      if (!validate52(data.onFail, { instancePath: instancePath + "/onFail", parentData: data, parentDataProperty: "onFail", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0) {
      if (!validate52(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate402.errors = vErrors;
  return errors === 0;
}
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema91.properties, key0) || pattern0.test(key0))) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate388(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "Runbook")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema91.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate390(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate392(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      let data4 = data.severity;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data4 === "critical" || data4 === "high" || data4 === "medium" || data4 === "low")) {
        const err9 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema91.properties.severity.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data5 = data.when;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate394(data5[i0], { instancePath: instancePath + "/when/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.symptoms !== void 0) {
      let data7 = data.symptoms;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate396(data7[i1], { instancePath: instancePath + "/symptoms/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/symptoms", schemaPath: "#/properties/symptoms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data9 = data.inputs;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!validate398(data9[key1], { instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data11 = data.data;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate396(data11[i2], { instancePath: instancePath + "/data/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data13 = data.steps;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate402(data13[i3], { instancePath: instancePath + "/steps/" + i3, parentData: data13, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data15 = data.rollback;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate402(data15[i4], { instancePath: instancePath + "/rollback/" + i4, parentData: data15, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.done !== void 0) {
      if (!validate394(data.done, { instancePath: instancePath + "/done", parentData: data, parentDataProperty: "done", rootData })) {
        vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate387.errors = vErrors;
  return errors === 0;
}
var validateSnapshot = validate427;
var schema100 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/snapshot.schema.json", "title": "SnapshotDoc", "description": "Recorded: KPI values with numerators and sources. Append-only.", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "description": "The kind of this document.", "type": "string", "enum": ["Snapshot"] }, "id": { "description": "Id of this document; references use it.", "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "playbook": { "description": "The plan it belongs to.", "$ref": "definitions.schema.json#/definitions/id", "x-ref": "playbook" }, "tranche": { "description": "The tranche it measures.", "$ref": "definitions.schema.json#/definitions/id", "x-ref": "tranche" }, "scope": { "description": "What it counts: `tranche`, or a sender, domain or `all`.", "$ref": "definitions.schema.json#/definitions/text" }, "period": { "description": "The time that was measured.", "type": "object", "properties": { "from": { "description": "Start.", "$ref": "definitions.schema.json#/definitions/instant" }, "to": { "description": "End.", "$ref": "definitions.schema.json#/definitions/instant" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["from", "to"] }, "values": { "description": "KPI id to its measurement.", "type": "object", "additionalProperties": { "$ref": "definitions.schema.json#/definitions/MeasurementPart" } }, "notes": { "description": "What a reader should know.", "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "period", "values"] };
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate428.errors = vErrors;
  return errors === 0;
}
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate430.errors = vErrors;
  return errors === 0;
}
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate432.errors = vErrors;
  return errors === 0;
}
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate436.errors = vErrors;
  return errors === 0;
}
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate438.errors = vErrors;
  return errors === 0;
}
var schema106 = { "description": "One KPI as it was measured.", "type": "object", "properties": { "value": { "description": "The value, with its unit.", "anyOf": [{ "type": "number" }, { "type": "string", "minLength": 1 }] }, "good": { "description": "Numerator.", "type": "number", "minimum": 0 }, "total": { "description": "Denominator: observations.", "type": "number", "minimum": 0 }, "p50": { "description": "Median.", "$ref": "#/definitions/duration" }, "p95": { "description": "95th percentile.", "$ref": "#/definitions/duration" }, "p99": { "description": "99th percentile.", "$ref": "#/definitions/duration" }, "unit": { "description": "Unit of the value.", "$ref": "#/definitions/text" }, "reader": { "description": "Reader that counted.", "$ref": "#/definitions/text" }, "files": { "description": "Evidence.", "type": "array", "items": { "description": "An evidence file as it was read.", "type": "object", "properties": { "path": { "description": "Path.", "$ref": "#/definitions/path" }, "sha256": { "description": "Start of its SHA-256.", "$ref": "#/definitions/text" }, "rows": { "description": "Rows read.", "type": "integer", "minimum": 0 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] } }, "reporters": { "description": "Organisations that reported.", "type": "integer", "minimum": 0 }, "by": { "description": "Counts by class.", "type": "object", "additionalProperties": { "type": "number", "minimum": 0 } }, "excluded": { "description": "What was left out, by reason.", "type": "object", "additionalProperties": { "type": "number", "minimum": 0 } }, "missing": { "description": "Expected observations that did not come.", "type": "integer", "minimum": 0 }, "sameCause": { "description": "Faults with one cause (one dead list, one outage): each entry counts as one observation.", "type": "array", "items": { "description": "Faults of one sender with one cause.", "type": "object", "properties": { "sender": { "description": "Whose mail it was.", "$ref": "#/definitions/text" }, "cause": { "description": "What they have in common.", "$ref": "#/definitions/text" }, "count": { "description": "Faults among those counted.", "type": "integer", "minimum": 1 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["count"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema106.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (typeof data0 === "string") {
          if (func3(data0) < 1) {
            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.good !== void 0) {
      let data1 = data.good;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/good", schemaPath: "#/properties/good/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/good", schemaPath: "#/properties/good/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.p50 !== void 0) {
      if (!validate70(data.p50, { instancePath: instancePath + "/p50", parentData: data, parentDataProperty: "p50", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.p95 !== void 0) {
      if (!validate70(data.p95, { instancePath: instancePath + "/p95", parentData: data, parentDataProperty: "p95", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.p99 !== void 0) {
      if (!validate70(data.p99, { instancePath: instancePath + "/p99", parentData: data, parentDataProperty: "p99", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate37(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.reader !== void 0) {
      if (!validate37(data.reader, { instancePath: instancePath + "/reader", parentData: data, parentDataProperty: "reader", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      let data8 = data.files;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.path === void 0) {
              const err9 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "path" || key1 === "sha256" || key1 === "rows" || pattern0.test(key1))) {
                const err10 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data9.path !== void 0) {
              if (!validate43(data9.path, { instancePath: instancePath + "/files/" + i0 + "/path", parentData: data9, parentDataProperty: "path", rootData })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data9.sha256 !== void 0) {
              if (!validate37(data9.sha256, { instancePath: instancePath + "/files/" + i0 + "/sha256", parentData: data9, parentDataProperty: "sha256", rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
            if (data9.rows !== void 0) {
              let data12 = data9.rows;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err11 = { instancePath: instancePath + "/files/" + i0 + "/rows", schemaPath: "#/properties/files/items/properties/rows/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 0 || isNaN(data12)) {
                  const err12 = { instancePath: instancePath + "/files/" + i0 + "/rows", schemaPath: "#/properties/files/items/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reporters !== void 0) {
      let data13 = data.reporters;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err15 = { instancePath: instancePath + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 < 0 || isNaN(data13)) {
          const err16 = { instancePath: instancePath + "/reporters", schemaPath: "#/properties/reporters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.by !== void 0) {
      let data14 = data.by;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          let data15 = data14[key2];
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err17 = { instancePath: instancePath + "/by/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/by/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data16 = data.excluded;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key3 in data16) {
          let data17 = data16[key3];
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err20 = { instancePath: instancePath + "/excluded/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/excluded/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/excluded/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/excluded/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.missing !== void 0) {
      let data18 = data.missing;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err23 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          const err24 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.sameCause !== void 0) {
      let data19 = data.sameCause;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.count === void 0) {
              const err25 = { instancePath: instancePath + "/sameCause/" + i1, schemaPath: "#/properties/sameCause/items/required", keyword: "required", params: { missingProperty: "count" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key4 in data20) {
              if (!(key4 === "sender" || key4 === "cause" || key4 === "count" || pattern0.test(key4))) {
                const err26 = { instancePath: instancePath + "/sameCause/" + i1, schemaPath: "#/properties/sameCause/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data20.sender !== void 0) {
              if (!validate37(data20.sender, { instancePath: instancePath + "/sameCause/" + i1 + "/sender", parentData: data20, parentDataProperty: "sender", rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
            if (data20.cause !== void 0) {
              if (!validate37(data20.cause, { instancePath: instancePath + "/sameCause/" + i1 + "/cause", parentData: data20, parentDataProperty: "cause", rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
            if (data20.count !== void 0) {
              let data23 = data20.count;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err27 = { instancePath: instancePath + "/sameCause/" + i1 + "/count", schemaPath: "#/properties/sameCause/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 1 || isNaN(data23)) {
                  const err28 = { instancePath: instancePath + "/sameCause/" + i1 + "/count", schemaPath: "#/properties/sameCause/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/sameCause/" + i1, schemaPath: "#/properties/sameCause/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/sameCause", schemaPath: "#/properties/sameCause/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate441.errors = vErrors;
  return errors === 0;
}
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.period === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema100.properties, key0) || pattern0.test(key0))) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate428(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "Snapshot")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema100.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate430(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate432(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
        errors = vErrors.length;
      }
    }
    if (data.playbook !== void 0) {
      if (!validate430(data.playbook, { instancePath: instancePath + "/playbook", parentData: data, parentDataProperty: "playbook", rootData })) {
        vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate430(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validate436(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData })) {
        vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
        errors = vErrors.length;
      }
    }
    if (data.period !== void 0) {
      let data7 = data.period;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.from === void 0) {
          const err8 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/required", keyword: "required", params: { missingProperty: "from" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data7.to === void 0) {
          const err9 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/required", keyword: "required", params: { missingProperty: "to" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "from" || key1 === "to" || pattern0.test(key1))) {
            const err10 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.from !== void 0) {
          if (!validate438(data7.from, { instancePath: instancePath + "/period/from", parentData: data7, parentDataProperty: "from", rootData })) {
            vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
            errors = vErrors.length;
          }
        }
        if (data7.to !== void 0) {
          if (!validate438(data7.to, { instancePath: instancePath + "/period/to", parentData: data7, parentDataProperty: "to", rootData })) {
            vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data10 = data.values;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!validate441(data10[key2], { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate436(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate427.errors = vErrors;
  return errors === 0;
}
var validateDecision = validate453;
var schema107 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/decision.schema.json", "title": "DecisionDoc", "description": "Recorded: go or no-go with its evidence. Append-only.", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "description": "The kind of this document.", "type": "string", "enum": ["Decision"] }, "id": { "description": "Id of this document; references use it.", "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "playbook": { "description": "The plan it belongs to.", "$ref": "definitions.schema.json#/definitions/id", "x-ref": "playbook" }, "tranche": { "description": "The tranche that was decided.", "$ref": "definitions.schema.json#/definitions/id", "x-ref": "tranche" }, "gate": { "description": "The gate that was judged.", "$ref": "definitions.schema.json#/definitions/id", "x-ref": "gate" }, "verdict": { "description": "The decision.", "type": "string", "enum": ["go", "no-go", "hold", "rolled-back"] }, "at": { "description": "When.", "$ref": "definitions.schema.json#/definitions/instant" }, "snapshot": { "description": "The measurements it rests on.", "$ref": "definitions.schema.json#/definitions/id", "x-ref": "snapshot" }, "risk": { "description": "Category to its score at that time.", "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/category" }, "additionalProperties": { "description": "Score, or an interval while something is unknown.", "anyOf": [{ "$ref": "definitions.schema.json#/definitions/score" }, { "description": "Interval.", "type": "object", "properties": { "lo": { "$ref": "definitions.schema.json#/definitions/score" }, "hi": { "$ref": "definitions.schema.json#/definitions/score" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["lo", "hi"] }] } }, "waivers": { "description": "Waivers that counted.", "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/WaiverPart" } }, "ruleSet": { "description": "Version of the rule set: newer rules are listed and do not count.", "$ref": "definitions.schema.json#/definitions/text" }, "world": { "description": "What was judged.", "type": "string", "enum": ["live", "text", "planned"] }, "approved": { "description": "Approvals.", "type": "array", "items": { "description": "One approval.", "type": "object", "properties": { "by": { "description": "Who.", "$ref": "definitions.schema.json#/definitions/id", "x-ref": "person" }, "at": { "description": "When.", "$ref": "definitions.schema.json#/definitions/instant" }, "note": { "description": "Remark.", "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["by"] } }, "notes": { "description": "What a reader should know.", "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "tranche", "verdict", "at"] };
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate454.errors = vErrors;
  return errors === 0;
}
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate456.errors = vErrors;
  return errors === 0;
}
function validate458(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate458.errors = vErrors;
  return errors === 0;
}
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate463.errors = vErrors;
  return errors === 0;
}
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "authentication" || data === "routing" || data === "client-access" || data === "compliance")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate466.errors = vErrors;
  return errors === 0;
}
function validate468(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 5 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate468.errors = vErrors;
  return errors === 0;
}
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.approvedBy === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedBy" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.expires === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "target" || key0 === "leaves" || key0 === "reason" || key0 === "owner" || key0 === "approvedBy" || key0 === "expires" || pattern0.test(key0))) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate206(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate37(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.leaves !== void 0) {
      let data2 = data.leaves;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/leaves", schemaPath: "#/properties/leaves/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/leaves", schemaPath: "#/properties/leaves/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/leaves", schemaPath: "#/properties/leaves/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      if (!validate37(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate52(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvedBy !== void 0) {
      let data5 = data.approvedBy;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (!validate52(data5, { instancePath: instancePath + "/approvedBy", parentData: data, parentDataProperty: "approvedBy", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs11 = errors;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate52(data5[i0], { instancePath: instancePath + "/approvedBy/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err10 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.expires !== void 0) {
      if (!validate48(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate472.errors = vErrors;
  return errors === 0;
}
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate481.errors = vErrors;
  return errors === 0;
}
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tranche === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tranche" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema107.properties, key0) || pattern0.test(key0))) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate454(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "Decision")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema107.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate456(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate458(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
        errors = vErrors.length;
      }
    }
    if (data.playbook !== void 0) {
      if (!validate456(data.playbook, { instancePath: instancePath + "/playbook", parentData: data, parentDataProperty: "playbook", rootData })) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate456(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
        errors = vErrors.length;
      }
    }
    if (data.gate !== void 0) {
      if (!validate456(data.gate, { instancePath: instancePath + "/gate", parentData: data, parentDataProperty: "gate", rootData })) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== void 0) {
      let data7 = data.verdict;
      if (typeof data7 !== "string") {
        const err9 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data7 === "go" || data7 === "no-go" || data7 === "hold" || data7 === "rolled-back")) {
        const err10 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema107.properties.verdict.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate463(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
        errors = vErrors.length;
      }
    }
    if (data.snapshot !== void 0) {
      if (!validate456(data.snapshot, { instancePath: instancePath + "/snapshot", parentData: data, parentDataProperty: "snapshot", rootData })) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
        errors = vErrors.length;
      }
    }
    if (data.risk !== void 0) {
      let data10 = data.risk;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          const _errs16 = errors;
          if (!validate466(key1, { instancePath: instancePath + "/risk", parentData: data10, parentDataProperty: "risk", rootData })) {
            vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs16 === errors;
          if (!valid1) {
            const err11 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key2 in data10) {
          let data11 = data10[key2];
          const _errs19 = errors;
          let valid3 = false;
          const _errs20 = errors;
          if (!validate468(data11, { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs20 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs21 = errors;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
              if (data11.lo === void 0) {
                const err12 = { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/risk/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "lo" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (data11.hi === void 0) {
                const err13 = { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/risk/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "hi" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              for (const key3 in data11) {
                if (!(key3 === "lo" || key3 === "hi" || pattern0.test(key3))) {
                  const err14 = { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/risk/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              if (data11.lo !== void 0) {
                if (!validate468(data11.lo, { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/lo", parentData: data11, parentDataProperty: "lo", rootData })) {
                  vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
                  errors = vErrors.length;
                }
              }
              if (data11.hi !== void 0) {
                if (!validate468(data11.hi, { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/hi", parentData: data11, parentDataProperty: "hi", rootData })) {
                  vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err15 = { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/risk/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            var _valid0 = _errs21 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            const err16 = { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/risk/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          } else {
            errors = _errs19;
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data14 = data.waivers;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate472(data14[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data14, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.ruleSet !== void 0) {
      if (!validate481(data.ruleSet, { instancePath: instancePath + "/ruleSet", parentData: data, parentDataProperty: "ruleSet", rootData })) {
        vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
        errors = vErrors.length;
      }
    }
    if (data.world !== void 0) {
      let data17 = data.world;
      if (typeof data17 !== "string") {
        const err19 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data17 === "live" || data17 === "text" || data17 === "planned")) {
        const err20 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/enum", keyword: "enum", params: { allowedValues: schema107.properties.world.enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.approved !== void 0) {
      let data18 = data.approved;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.by === void 0) {
              const err21 = { instancePath: instancePath + "/approved/" + i1, schemaPath: "#/properties/approved/items/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key4 in data19) {
              if (!(key4 === "by" || key4 === "at" || key4 === "note" || pattern0.test(key4))) {
                const err22 = { instancePath: instancePath + "/approved/" + i1, schemaPath: "#/properties/approved/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data19.by !== void 0) {
              if (!validate456(data19.by, { instancePath: instancePath + "/approved/" + i1 + "/by", parentData: data19, parentDataProperty: "by", rootData })) {
                vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
                errors = vErrors.length;
              }
            }
            if (data19.at !== void 0) {
              if (!validate463(data19.at, { instancePath: instancePath + "/approved/" + i1 + "/at", parentData: data19, parentDataProperty: "at", rootData })) {
                vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
                errors = vErrors.length;
              }
            }
            if (data19.note !== void 0) {
              if (!validate481(data19.note, { instancePath: instancePath + "/approved/" + i1 + "/note", parentData: data19, parentDataProperty: "note", rootData })) {
                vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/approved/" + i1, schemaPath: "#/properties/approved/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate481(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate453.errors = vErrors;
  return errors === 0;
}
var validateDocument = validate487;
var schema116 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/document.schema.json", "title": "OtherDoc", "description": "Any other document of mailtranche/v1. This version reads its id; its content is not checked yet.", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "description": "The kind of this document.", "type": "string", "enum": ["Programme", "Tranche", "Domain", "Sender", "Gate", "Gateway", "Route", "Safety", "Kpi", "Probe", "Alert", "Warmup", "Service", "Questionnaire", "Run", "Review"] }, "id": { "description": "Id of this document; references use it. A domain has its name as id.", "anyOf": [{ "$ref": "definitions.schema.json#/definitions/id" }, { "$ref": "definitions.schema.json#/definitions/fqdn" }] }, "title": { "$ref": "definitions.schema.json#/definitions/title" } }, "required": ["apiVersion", "kind", "id"], "additionalProperties": { "$ref": "definitions.schema.json#/definitions/anything" } };
function validate488(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate488.errors = null;
  return true;
}
function validate490(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate490.errors = vErrors;
  return errors === 0;
}
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate492.errors = vErrors;
  return errors === 0;
}
function validate494(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: `^(?=.{1,254}$)[^\\s.@/:,;"'(){}\\[\\]]{1,63}(\\.[^\\s.@/:,;"'(){}\\[\\]]{1,63})*\\.?$` } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate494.errors = vErrors;
  return errors === 0;
}
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate496.errors = vErrors;
  return errors === 0;
}
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "id" || key0 === "title")) {
        if (!validate488(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate490(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "Programme" || data2 === "Tranche" || data2 === "Domain" || data2 === "Sender" || data2 === "Gate" || data2 === "Gateway" || data2 === "Route" || data2 === "Safety" || data2 === "Kpi" || data2 === "Probe" || data2 === "Alert" || data2 === "Warmup" || data2 === "Service" || data2 === "Questionnaire" || data2 === "Run" || data2 === "Review")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema116.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      const _errs7 = errors;
      let valid2 = false;
      const _errs8 = errors;
      if (!validate492(data3, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs9 = errors;
        if (!validate494(data3, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
          vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.title !== void 0) {
      if (!validate496(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate487.errors = vErrors;
  return errors === 0;
}
export {
  validateDecision,
  validateDocument,
  validatePlaybook,
  validateRunbook,
  validateSettings,
  validateSnapshot,
  validateZone
};
