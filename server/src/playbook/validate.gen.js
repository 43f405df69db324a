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
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/playbook.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Playbook"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "use": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/glob" } }, "strategy": { "type": "string", "enum": ["phased-cohort", "big-bang", "dual-delivery", "api-first", "hybrid"] }, "timezone": { "$ref": "definitions.schema.json#/definitions/timeZone" }, "source": { "$ref": "definitions.schema.json#/definitions/PlatformPart" }, "target": { "$ref": "definitions.schema.json#/definitions/PlatformPart" }, "freezes": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/FreezePart" } }, "people": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/PersonPart" } }, "defaults": { "type": "object", "properties": { "domain": { "$ref": "definitions.schema.json#/definitions/DomainPart" }, "sender": { "$ref": "definitions.schema.json#/definitions/SenderPart" }, "tranche": { "$ref": "definitions.schema.json#/definitions/TranchePart" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "domains": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/fqdn" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/DomainPart" } }, "senders": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/SenderPart" } }, "gateways": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/GatewayPart" } }, "routes": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/RoutePart" } }, "inventory": { "$ref": "definitions.schema.json#/definitions/InventoryPart" }, "clients": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/ClientPart" } }, "tranches": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/TranchePart" } }, "gates": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/GatePart" } }, "safety": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/SafetyPart" } }, "risk": { "$ref": "definitions.schema.json#/definitions/RiskPart" }, "waivers": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/WaiverPart" } }, "sync": { "$ref": "definitions.schema.json#/definitions/SyncPart" }, "cutover": { "$ref": "definitions.schema.json#/definitions/CutoverPart" }, "rollback": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "definitions.schema.json#/definitions/RollbackPart" }] }, "kpis": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/KpiPart" } }, "probes": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/ProbePart" } }, "seeds": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/SeedPart" } }, "warmup": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/WarmupPart" } }, "alerts": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/AlertPart" } }, "templates": { "$ref": "definitions.schema.json#/definitions/TemplatesPart" }, "backup": { "$ref": "definitions.schema.json#/definitions/BackupPart" }, "compliance": { "$ref": "definitions.schema.json#/definitions/CompliancePart" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title"] };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^x-", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
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
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp(`^(?=.{1,254}$)[^\\s.@/:,;"'(){}\\[\\]]{1,63}(\\.[^\\s.@/:,;"'(){}\\[\\]]{1,63})*\\.?$`, "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "platform" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "platform" || key0 === "host" || key0 === "tenant" || key0 === "version" || key0 === "maxMessage" || key0 === "accounts" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data0 = data.platform;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/platform", "#/properties/platform/type", "type");
        errors++;
      }
      if (!(data0 === "exchange" || data0 === "microsoft365" || data0 === "google" || data0 === "imap" || data0 === "zimbra" || data0 === "domino" || data0 === "other")) {
        vErrors = withError(vErrors, instancePath + "/platform", "#/properties/platform/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/accounts", "#/properties/accounts/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
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
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "why" || key0 === "for" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/for", "#/properties/for/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.role === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "role" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "role" || key0 === "email" || key0 === "deputy" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/role", "#/properties/role/type", "type");
        errors++;
      }
      if (!(data1 === "exec-sponsor" || data1 === "migration-lead" || data1 === "security-owner" || data1 === "compliance" || data1 === "legal" || data1 === "app-owner" || data1 === "support" || data1 === "champion")) {
        vErrors = withError(vErrors, instancePath + "/role", "#/properties/role/enum", "enum");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "properties": { "roles": { "type": ["array", "null"], "items": { "type": "string", "enum": ["send", "receive", "routing", "parked"] } }, "owner": { "type": ["string", "null"], "enum": ["us", "vendor", null] }, "authoritative": { "type": ["string", "null"], "enum": ["source", "target", null] }, "moves": { "anyOf": [{ "$ref": "#/definitions/id" }, { "type": "null" }] }, "zone": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] }, "dmarc": { "type": ["object", "null"], "properties": { "reports": { "anyOf": [{ "$ref": "#/definitions/email" }, { "type": "null" }] }, "ladder": { "type": ["array", "null"], "items": { "$ref": "#/definitions/DmarcLadderPart" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "added": { "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] }, "dkim": { "type": ["object", "null"], "properties": { "rotate": { "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] }, "rotated": { "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] }, "status": { "type": ["string", "null"], "enum": ["published", "signing", null] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "mtaSts": { "anyOf": [{ "type": ["string", "null"], "enum": ["none", "testing", "enforce", null] }, { "type": "string", "pattern": "\\.txt$" }] }, "tlsRpt": { "anyOf": [{ "$ref": "#/definitions/email" }, { "type": "null" }] }, "catchAll": { "type": ["boolean", "null"] }, "residency": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern17 = new RegExp("\\.txt$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "policy" });
      errors++;
    }
    if (data.from === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "from" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/policy", "#/properties/policy/type", "type");
        errors++;
      }
      if (!(data0 === "none" || data0 === "quarantine" || data0 === "reject")) {
        vErrors = withError(vErrors, instancePath + "/policy", "#/properties/policy/enum", "enum");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
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
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data0 = data.roles;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/roles", "#/properties/roles/type", "type");
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            vErrors = withError(vErrors, instancePath + "/roles/" + i0, "#/properties/roles/items/type", "type");
            errors++;
          }
          if (!(data1 === "send" || data1 === "receive" || data1 === "routing" || data1 === "parked")) {
            vErrors = withError(vErrors, instancePath + "/roles/" + i0, "#/properties/roles/items/enum", "enum");
            errors++;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = withError(vErrors, instancePath + "/owner", "#/properties/owner/type", "type");
        errors++;
      }
      if (!(data2 === "us" || data2 === "vendor" || data2 === null)) {
        vErrors = withError(vErrors, instancePath + "/owner", "#/properties/owner/enum", "enum");
        errors++;
      }
    }
    if (data.authoritative !== void 0) {
      let data3 = data.authoritative;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = withError(vErrors, instancePath + "/authoritative", "#/properties/authoritative/type", "type");
        errors++;
      }
      if (!(data3 === "source" || data3 === "target" || data3 === null)) {
        vErrors = withError(vErrors, instancePath + "/authoritative", "#/properties/authoritative/enum", "enum");
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
          vErrors = withError(vErrors, instancePath + "/moves", "#/properties/moves/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        vErrors = withError(vErrors, instancePath + "/moves", "#/properties/moves/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/zone", "#/properties/zone/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        vErrors = withError(vErrors, instancePath + "/zone", "#/properties/zone/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/dmarc", "#/properties/dmarc/type", "type");
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "reports" || key1 === "ladder" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/dmarc", "#/properties/dmarc/additionalProperties", "additionalProperties", { additionalProperty: key1 });
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
              vErrors = withError(vErrors, instancePath + "/dmarc/reports", "#/properties/dmarc/properties/reports/anyOf/1/type", "type");
              errors++;
            }
            var _valid2 = _errs26 === errors;
            valid6 = valid6 || _valid2;
          }
          if (!valid6) {
            vErrors = withError(vErrors, instancePath + "/dmarc/reports", "#/properties/dmarc/properties/reports/anyOf", "anyOf");
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
            vErrors = withError(vErrors, instancePath + "/dmarc/ladder", "#/properties/dmarc/properties/ladder/type", "type");
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
          vErrors = withError(vErrors, instancePath + "/added", "#/properties/added/anyOf/1/type", "type");
          errors++;
        }
        var _valid3 = _errs34 === errors;
        valid9 = valid9 || _valid3;
      }
      if (!valid9) {
        vErrors = withError(vErrors, instancePath + "/added", "#/properties/added/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/type", "type");
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "rotate" || key2 === "rotated" || key2 === "status" || pattern0.test(key2))) {
            vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/additionalProperties", "additionalProperties", { additionalProperty: key2 });
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
              vErrors = withError(vErrors, instancePath + "/dkim/rotate", "#/properties/dkim/properties/rotate/anyOf/1/type", "type");
              errors++;
            }
            var _valid4 = _errs42 === errors;
            valid11 = valid11 || _valid4;
          }
          if (!valid11) {
            vErrors = withError(vErrors, instancePath + "/dkim/rotate", "#/properties/dkim/properties/rotate/anyOf", "anyOf");
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
              vErrors = withError(vErrors, instancePath + "/dkim/rotated", "#/properties/dkim/properties/rotated/anyOf/1/type", "type");
              errors++;
            }
            var _valid5 = _errs47 === errors;
            valid12 = valid12 || _valid5;
          }
          if (!valid12) {
            vErrors = withError(vErrors, instancePath + "/dkim/rotated", "#/properties/dkim/properties/rotated/anyOf", "anyOf");
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
            vErrors = withError(vErrors, instancePath + "/dkim/status", "#/properties/dkim/properties/status/type", "type");
            errors++;
          }
          if (!(data14 === "published" || data14 === "signing" || data14 === null)) {
            vErrors = withError(vErrors, instancePath + "/dkim/status", "#/properties/dkim/properties/status/enum", "enum");
            errors++;
          }
        }
      }
    }
    if (data.mtaSts !== void 0) {
      let data15 = data.mtaSts;
      const _errs52 = errors;
      let valid13 = false;
      const _errs53 = errors;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = withError(vErrors, instancePath + "/mtaSts", "#/properties/mtaSts/anyOf/0/type", "type");
        errors++;
      }
      if (!(data15 === "none" || data15 === "testing" || data15 === "enforce" || data15 === null)) {
        vErrors = withError(vErrors, instancePath + "/mtaSts", "#/properties/mtaSts/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid6 = _errs53 === errors;
      valid13 = valid13 || _valid6;
      if (!valid13) {
        const _errs55 = errors;
        if (typeof data15 === "string") {
          if (!pattern17.test(data15)) {
            vErrors = withError(vErrors, instancePath + "/mtaSts", "#/properties/mtaSts/anyOf/1/pattern", "pattern");
            errors++;
          }
        } else {
          vErrors = withError(vErrors, instancePath + "/mtaSts", "#/properties/mtaSts/anyOf/1/type", "type");
          errors++;
        }
        var _valid6 = _errs55 === errors;
        valid13 = valid13 || _valid6;
      }
      if (!valid13) {
        vErrors = withError(vErrors, instancePath + "/mtaSts", "#/properties/mtaSts/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs52;
        if (vErrors !== null) {
          if (_errs52) {
            vErrors.length = _errs52;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.tlsRpt !== void 0) {
      let data16 = data.tlsRpt;
      const _errs58 = errors;
      let valid14 = false;
      const _errs59 = errors;
      if (!validate58(data16, { instancePath: instancePath + "/tlsRpt", parentData: data, parentDataProperty: "tlsRpt", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs59 === errors;
      valid14 = valid14 || _valid7;
      if (!valid14) {
        const _errs60 = errors;
        if (data16 !== null) {
          vErrors = withError(vErrors, instancePath + "/tlsRpt", "#/properties/tlsRpt/anyOf/1/type", "type");
          errors++;
        }
        var _valid7 = _errs60 === errors;
        valid14 = valid14 || _valid7;
      }
      if (!valid14) {
        vErrors = withError(vErrors, instancePath + "/tlsRpt", "#/properties/tlsRpt/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs58;
        if (vErrors !== null) {
          if (_errs58) {
            vErrors.length = _errs58;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.catchAll !== void 0) {
      let data17 = data.catchAll;
      if (typeof data17 !== "boolean" && data17 !== null) {
        vErrors = withError(vErrors, instancePath + "/catchAll", "#/properties/catchAll/type", "type");
        errors++;
      }
    }
    if (data.residency !== void 0) {
      let data18 = data.residency;
      const _errs65 = errors;
      let valid15 = false;
      const _errs66 = errors;
      if (!validate37(data18, { instancePath: instancePath + "/residency", parentData: data, parentDataProperty: "residency", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid8 = _errs66 === errors;
      valid15 = valid15 || _valid8;
      if (!valid15) {
        const _errs67 = errors;
        if (data18 !== null) {
          vErrors = withError(vErrors, instancePath + "/residency", "#/properties/residency/anyOf/1/type", "type");
          errors++;
        }
        var _valid8 = _errs67 === errors;
        valid15 = valid15 || _valid8;
      }
      if (!valid15) {
        vErrors = withError(vErrors, instancePath + "/residency", "#/properties/residency/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs65;
        if (vErrors !== null) {
          if (_errs65) {
            vErrors.length = _errs65;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "properties": { "service": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] }, "domains": { "anyOf": [{ "type": "string", "enum": ["all"] }, { "type": "array", "items": { "$ref": "#/definitions/fqdn" } }, { "type": "null" }] }, "from": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "array", "items": { "$ref": "#/definitions/text" } }, { "type": "null" }] }, "envelope": { "anyOf": [{ "$ref": "#/definitions/fqdn" }, { "type": "array", "items": { "$ref": "#/definitions/fqdn" } }, { "type": "null" }] }, "path": { "anyOf": [{ "type": "string", "enum": ["direct", "source", "target"] }, { "$ref": "#/definitions/id" }, { "type": "null" }] }, "class": { "type": ["string", "null"], "enum": ["people", "transactional", "marketing", "device", null] }, "ips": { "type": ["array", "null"], "items": { "$ref": "#/definitions/address" } }, "helo": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] }, "dkim": { "type": ["array", "null"], "items": { "$ref": "#/definitions/selector" } }, "spf": { "type": ["string", "null"], "enum": ["include", "ip", "hosted", "subdomain", "not-aligned", null] }, "auth": { "type": ["string", "null"], "enum": ["oauth", "ip-only", "basic", null] }, "volume": { "anyOf": [{ "$ref": "#/definitions/rate" }, { "type": "null" }] }, "unsubscribe": { "type": ["string", "null"], "enum": ["one-click", "link", "mailto", "none", null] }, "signedHeaders": { "type": ["array", "null"], "items": { "$ref": "#/definitions/text" } }, "owner": { "anyOf": [{ "$ref": "#/definitions/id" }, { "type": "null" }] }, "since": { "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] }, "retire": { "anyOf": [{ "$ref": "#/definitions/instant" }, { "$ref": "#/definitions/id" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern19 = new RegExp("^[0-9A-Fa-f:.]+(/\\d{1,3})?$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^\\d+(\\.\\d+)?/(s|m|h|d|w|y)$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema27.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
          vErrors = withError(vErrors, instancePath + "/service", "#/properties/service/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/service", "#/properties/service/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/0/type", "type");
        errors++;
      }
      if (!(data1 === "all")) {
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/0/enum", "enum");
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
          vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs14 = errors;
          if (data1 !== null) {
            vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/2/type", "type");
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid2 = valid2 || _valid1;
        }
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf/1/type", "type");
          errors++;
        }
        var _valid2 = _errs19 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
          const _errs22 = errors;
          if (data3 !== null) {
            vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf/2/type", "type");
            errors++;
          }
          var _valid2 = _errs22 === errors;
          valid5 = valid5 || _valid2;
        }
      }
      if (!valid5) {
        vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/envelope", "#/properties/envelope/anyOf/1/type", "type");
          errors++;
        }
        var _valid3 = _errs27 === errors;
        valid8 = valid8 || _valid3;
        if (!valid8) {
          const _errs30 = errors;
          if (data5 !== null) {
            vErrors = withError(vErrors, instancePath + "/envelope", "#/properties/envelope/anyOf/2/type", "type");
            errors++;
          }
          var _valid3 = _errs30 === errors;
          valid8 = valid8 || _valid3;
        }
      }
      if (!valid8) {
        vErrors = withError(vErrors, instancePath + "/envelope", "#/properties/envelope/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/path", "#/properties/path/anyOf/0/type", "type");
        errors++;
      }
      if (!(data7 === "direct" || data7 === "source" || data7 === "target")) {
        vErrors = withError(vErrors, instancePath + "/path", "#/properties/path/anyOf/0/enum", "enum");
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
            vErrors = withError(vErrors, instancePath + "/path", "#/properties/path/anyOf/2/type", "type");
            errors++;
          }
          var _valid4 = _errs37 === errors;
          valid11 = valid11 || _valid4;
        }
      }
      if (!valid11) {
        vErrors = withError(vErrors, instancePath + "/path", "#/properties/path/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/class", "#/properties/class/type", "type");
        errors++;
      }
      if (!(data8 === "people" || data8 === "transactional" || data8 === "marketing" || data8 === "device" || data8 === null)) {
        vErrors = withError(vErrors, instancePath + "/class", "#/properties/class/enum", "enum");
        errors++;
      }
    }
    if (data.ips !== void 0) {
      let data9 = data.ips;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = withError(vErrors, instancePath + "/ips", "#/properties/ips/type", "type");
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
          vErrors = withError(vErrors, instancePath + "/helo", "#/properties/helo/anyOf/1/type", "type");
          errors++;
        }
        var _valid5 = _errs47 === errors;
        valid14 = valid14 || _valid5;
      }
      if (!valid14) {
        vErrors = withError(vErrors, instancePath + "/helo", "#/properties/helo/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/type", "type");
        errors++;
      }
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate87(data12[i4], { instancePath: instancePath + "/dkim/" + i4, parentData: data12, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.spf !== void 0) {
      let data14 = data.spf;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = withError(vErrors, instancePath + "/spf", "#/properties/spf/type", "type");
        errors++;
      }
      if (!(data14 === "include" || data14 === "ip" || data14 === "hosted" || data14 === "subdomain" || data14 === "not-aligned" || data14 === null)) {
        vErrors = withError(vErrors, instancePath + "/spf", "#/properties/spf/enum", "enum");
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data15 = data.auth;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/type", "type");
        errors++;
      }
      if (!(data15 === "oauth" || data15 === "ip-only" || data15 === "basic" || data15 === null)) {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/enum", "enum");
        errors++;
      }
    }
    if (data.volume !== void 0) {
      let data16 = data.volume;
      const _errs57 = errors;
      let valid17 = false;
      const _errs58 = errors;
      if (!validate89(data16, { instancePath: instancePath + "/volume", parentData: data, parentDataProperty: "volume", rootData })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs58 === errors;
      valid17 = valid17 || _valid6;
      if (!valid17) {
        const _errs59 = errors;
        if (data16 !== null) {
          vErrors = withError(vErrors, instancePath + "/volume", "#/properties/volume/anyOf/1/type", "type");
          errors++;
        }
        var _valid6 = _errs59 === errors;
        valid17 = valid17 || _valid6;
      }
      if (!valid17) {
        vErrors = withError(vErrors, instancePath + "/volume", "#/properties/volume/anyOf", "anyOf");
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
    if (data.unsubscribe !== void 0) {
      let data17 = data.unsubscribe;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = withError(vErrors, instancePath + "/unsubscribe", "#/properties/unsubscribe/type", "type");
        errors++;
      }
      if (!(data17 === "one-click" || data17 === "link" || data17 === "mailto" || data17 === "none" || data17 === null)) {
        vErrors = withError(vErrors, instancePath + "/unsubscribe", "#/properties/unsubscribe/enum", "enum");
        errors++;
      }
    }
    if (data.signedHeaders !== void 0) {
      let data18 = data.signedHeaders;
      if (!Array.isArray(data18) && data18 !== null) {
        vErrors = withError(vErrors, instancePath + "/signedHeaders", "#/properties/signedHeaders/type", "type");
        errors++;
      }
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate37(data18[i5], { instancePath: instancePath + "/signedHeaders/" + i5, parentData: data18, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data20 = data.owner;
      const _errs67 = errors;
      let valid20 = false;
      const _errs68 = errors;
      if (!validate52(data20, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs68 === errors;
      valid20 = valid20 || _valid7;
      if (!valid20) {
        const _errs69 = errors;
        if (data20 !== null) {
          vErrors = withError(vErrors, instancePath + "/owner", "#/properties/owner/anyOf/1/type", "type");
          errors++;
        }
        var _valid7 = _errs69 === errors;
        valid20 = valid20 || _valid7;
      }
      if (!valid20) {
        vErrors = withError(vErrors, instancePath + "/owner", "#/properties/owner/anyOf", "anyOf");
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
    if (data.since !== void 0) {
      let data21 = data.since;
      const _errs72 = errors;
      let valid21 = false;
      const _errs73 = errors;
      if (!validate48(data21, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid8 = _errs73 === errors;
      valid21 = valid21 || _valid8;
      if (!valid21) {
        const _errs74 = errors;
        if (data21 !== null) {
          vErrors = withError(vErrors, instancePath + "/since", "#/properties/since/anyOf/1/type", "type");
          errors++;
        }
        var _valid8 = _errs74 === errors;
        valid21 = valid21 || _valid8;
      }
      if (!valid21) {
        vErrors = withError(vErrors, instancePath + "/since", "#/properties/since/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs72;
        if (vErrors !== null) {
          if (_errs72) {
            vErrors.length = _errs72;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.retire !== void 0) {
      let data22 = data.retire;
      const _errs77 = errors;
      let valid22 = false;
      const _errs78 = errors;
      if (!validate48(data22, { instancePath: instancePath + "/retire", parentData: data, parentDataProperty: "retire", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid9 = _errs78 === errors;
      valid22 = valid22 || _valid9;
      if (!valid22) {
        const _errs79 = errors;
        if (!validate52(data22, { instancePath: instancePath + "/retire", parentData: data, parentDataProperty: "retire", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid9 = _errs79 === errors;
        valid22 = valid22 || _valid9;
        if (!valid22) {
          const _errs80 = errors;
          if (data22 !== null) {
            vErrors = withError(vErrors, instancePath + "/retire", "#/properties/retire/anyOf/2/type", "type");
            errors++;
          }
          var _valid9 = _errs80 === errors;
          valid22 = valid22 || _valid9;
        }
      }
      if (!valid22) {
        vErrors = withError(vErrors, instancePath + "/retire", "#/properties/retire/anyOf", "anyOf");
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
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema31 = { "type": "object", "properties": { "needs": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" } }, "stage": { "type": ["string", "null"], "enum": ["pilot", "early-adopters", "scale", "final", null] }, "paused": { "type": ["boolean", "null"] }, "cohort": { "anyOf": [{ "$ref": "#/definitions/CohortPart" }, { "type": "null" }] }, "domains": { "anyOf": [{ "type": "string", "enum": ["all"] }, { "type": "array", "items": { "$ref": "#/definitions/fqdn" } }, { "type": "null" }] }, "window": { "anyOf": [{ "$ref": "#/definitions/WindowPart" }, { "type": "null" }] }, "timezone": { "anyOf": [{ "$ref": "#/definitions/timeZone" }, { "type": "null" }] }, "gate": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/id" }, { "type": "null" }] }, "phase": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "object", "propertyNames": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/text" } }, { "type": "null" }] }, "sync": { "anyOf": [{ "$ref": "#/definitions/SyncPart" }, { "type": "null" }] }, "cutover": { "anyOf": [{ "$ref": "#/definitions/CutoverPart" }, { "type": "null" }] }, "rollback": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/RollbackPart" }, { "type": "null" }] }, "senders": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" } }, "warmup": { "anyOf": [{ "$ref": "#/definitions/id" }, { "type": "null" }] }, "champions": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" } }, "budget": { "anyOf": [{ "$ref": "#/definitions/id" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "select" || key0 === "file" || key0 === "size" || key0 === "max" || key0 === "except" || key0 === "with" || key0 === "split" || key0 === "every" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.select !== void 0) {
      let data0 = data.select;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/select", "#/properties/select/type", "type");
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          vErrors = withError(vErrors, instancePath + "/select", "#/properties/select/minLength", "minLength");
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
          vErrors = withError(vErrors, instancePath + "/file", "#/properties/file/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/file", "#/properties/file/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/size", "#/properties/size/type", "type");
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, instancePath + "/size", "#/properties/size/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data3 = data.max;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        vErrors = withError(vErrors, instancePath + "/max", "#/properties/max/type", "type");
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/max", "#/properties/max/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.except !== void 0) {
      let data4 = data.except;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = withError(vErrors, instancePath + "/except", "#/properties/except/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/with", "#/properties/with/type", "type");
        errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 !== "string") {
            vErrors = withError(vErrors, instancePath + "/with/" + i1, "#/properties/with/items/type", "type");
            errors++;
          }
          if (!(data7 === "delegates" || data7 === "managers" || data7 === "shared")) {
            vErrors = withError(vErrors, instancePath + "/with/" + i1, "#/properties/with/items/enum", "enum");
            errors++;
          }
        }
      }
    }
    if (data.split !== void 0) {
      let data8 = data.split;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        vErrors = withError(vErrors, instancePath + "/split", "#/properties/split/type", "type");
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 100 || isNaN(data8)) {
          vErrors = withError(vErrors, instancePath + "/split", "#/properties/split/maximum", "maximum");
          errors++;
        }
        if (data8 < 2 || isNaN(data8)) {
          vErrors = withError(vErrors, instancePath + "/split", "#/properties/split/minimum", "minimum");
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
          vErrors = withError(vErrors, instancePath + "/every", "#/properties/every/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs25 === errors;
        valid6 = valid6 || _valid1;
      }
      if (!valid6) {
        vErrors = withError(vErrors, instancePath + "/every", "#/properties/every/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
          vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "properties": { "method": { "type": ["string", "null"], "enum": ["imap-once", "imap-delta", "hybrid-move", "cross-tenant", "google-dms", "api", "pst", null] }, "auth": { "type": ["string", "null"], "enum": ["oauth", "app-password", "password", "admin-password", null] }, "every": { "anyOf": [{ "$ref": "#/definitions/duration" }, { "type": "null" }] }, "concurrency": { "type": ["integer", "null"], "minimum": 1 }, "exclude": { "type": ["array", "null"], "items": { "$ref": "#/definitions/text" } }, "folders": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/text" } }, "maxMessage": { "anyOf": [{ "$ref": "#/definitions/size" }, { "type": "null" }] }, "since": { "anyOf": [{ "$ref": "#/definitions/instant" }, { "type": "null" }] }, "identities": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "null" }] }, "legacyAddresses": { "type": ["boolean", "null"] }, "consistency": { "type": ["string", "null"], "enum": ["perfect", "good", "investigate", null] }, "conflicts": { "type": ["string", "null"], "enum": ["source", "target", "newest", null] }, "verify": { "type": ["object", "null"], "properties": { "counts": { "type": ["string", "null"], "enum": ["all", "sample", "off", null] }, "ids": { "type": ["string", "null"], "enum": ["all", "sample", "off", null] }, "flags": { "type": ["string", "null"], "enum": ["all", "sample", "off", null] }, "dates": { "type": ["string", "null"], "enum": ["all", "sample", "off", null] }, "sample": { "anyOf": [{ "$ref": "#/definitions/percent" }, { "type": "null" }] }, "tolerate": { "type": ["object", "null"], "properties": { "missing": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "$ref": "#/definitions/percent" }, { "type": "null" }] }, "duplicates": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "$ref": "#/definitions/percent" }, { "type": "null" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "permissions": { "type": ["object", "null"], "properties": { "fullAccess": { "type": ["boolean", "null"] }, "sendAs": { "type": ["boolean", "null"] }, "calendars": { "type": ["boolean", "null"] }, "groups": { "type": ["boolean", "null"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern26 = new RegExp("^\\d+(\\.\\d+)?%$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema35.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/method", "#/properties/method/type", "type");
        errors++;
      }
      if (!(data0 === "imap-once" || data0 === "imap-delta" || data0 === "hybrid-move" || data0 === "cross-tenant" || data0 === "google-dms" || data0 === "api" || data0 === "pst" || data0 === null)) {
        vErrors = withError(vErrors, instancePath + "/method", "#/properties/method/enum", "enum");
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data1 = data.auth;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/type", "type");
        errors++;
      }
      if (!(data1 === "oauth" || data1 === "app-password" || data1 === "password" || data1 === "admin-password" || data1 === null)) {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/enum", "enum");
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data2 = data.every;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (!validate70(data2, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs9 = errors;
        if (data2 !== null) {
          vErrors = withError(vErrors, instancePath + "/every", "#/properties/every/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/every", "#/properties/every/anyOf", "anyOf");
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
    if (data.concurrency !== void 0) {
      let data3 = data.concurrency;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        vErrors = withError(vErrors, instancePath + "/concurrency", "#/properties/concurrency/type", "type");
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/concurrency", "#/properties/concurrency/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.exclude !== void 0) {
      let data4 = data.exclude;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = withError(vErrors, instancePath + "/exclude", "#/properties/exclude/type", "type");
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data4[i0], { instancePath: instancePath + "/exclude/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.folders !== void 0) {
      let data6 = data.folders;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        vErrors = withError(vErrors, instancePath + "/folders", "#/properties/folders/type", "type");
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!validate37(data6[key1], { instancePath: instancePath + "/folders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.maxMessage !== void 0) {
      let data8 = data.maxMessage;
      const _errs21 = errors;
      let valid5 = false;
      const _errs22 = errors;
      if (!validate39(data8, { instancePath: instancePath + "/maxMessage", parentData: data, parentDataProperty: "maxMessage", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs22 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs23 = errors;
        if (data8 !== null) {
          vErrors = withError(vErrors, instancePath + "/maxMessage", "#/properties/maxMessage/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs23 === errors;
        valid5 = valid5 || _valid1;
      }
      if (!valid5) {
        vErrors = withError(vErrors, instancePath + "/maxMessage", "#/properties/maxMessage/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.since !== void 0) {
      let data9 = data.since;
      const _errs26 = errors;
      let valid6 = false;
      const _errs27 = errors;
      if (!validate48(data9, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs27 === errors;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs28 = errors;
        if (data9 !== null) {
          vErrors = withError(vErrors, instancePath + "/since", "#/properties/since/anyOf/1/type", "type");
          errors++;
        }
        var _valid2 = _errs28 === errors;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        vErrors = withError(vErrors, instancePath + "/since", "#/properties/since/anyOf", "anyOf");
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
    if (data.identities !== void 0) {
      let data10 = data.identities;
      const _errs31 = errors;
      let valid7 = false;
      const _errs32 = errors;
      if (!validate37(data10, { instancePath: instancePath + "/identities", parentData: data, parentDataProperty: "identities", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs32 === errors;
      valid7 = valid7 || _valid3;
      if (!valid7) {
        const _errs33 = errors;
        if (data10 !== null) {
          vErrors = withError(vErrors, instancePath + "/identities", "#/properties/identities/anyOf/1/type", "type");
          errors++;
        }
        var _valid3 = _errs33 === errors;
        valid7 = valid7 || _valid3;
      }
      if (!valid7) {
        vErrors = withError(vErrors, instancePath + "/identities", "#/properties/identities/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.legacyAddresses !== void 0) {
      let data11 = data.legacyAddresses;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = withError(vErrors, instancePath + "/legacyAddresses", "#/properties/legacyAddresses/type", "type");
        errors++;
      }
    }
    if (data.consistency !== void 0) {
      let data12 = data.consistency;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = withError(vErrors, instancePath + "/consistency", "#/properties/consistency/type", "type");
        errors++;
      }
      if (!(data12 === "perfect" || data12 === "good" || data12 === "investigate" || data12 === null)) {
        vErrors = withError(vErrors, instancePath + "/consistency", "#/properties/consistency/enum", "enum");
        errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data13 = data.conflicts;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = withError(vErrors, instancePath + "/conflicts", "#/properties/conflicts/type", "type");
        errors++;
      }
      if (!(data13 === "source" || data13 === "target" || data13 === "newest" || data13 === null)) {
        vErrors = withError(vErrors, instancePath + "/conflicts", "#/properties/conflicts/enum", "enum");
        errors++;
      }
    }
    if (data.verify !== void 0) {
      let data14 = data.verify;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        vErrors = withError(vErrors, instancePath + "/verify", "#/properties/verify/type", "type");
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          if (!(key2 === "counts" || key2 === "ids" || key2 === "flags" || key2 === "dates" || key2 === "sample" || key2 === "tolerate" || pattern0.test(key2))) {
            vErrors = withError(vErrors, instancePath + "/verify", "#/properties/verify/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data14.counts !== void 0) {
          let data15 = data14.counts;
          if (typeof data15 !== "string" && data15 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/counts", "#/properties/verify/properties/counts/type", "type");
            errors++;
          }
          if (!(data15 === "all" || data15 === "sample" || data15 === "off" || data15 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/counts", "#/properties/verify/properties/counts/enum", "enum");
            errors++;
          }
        }
        if (data14.ids !== void 0) {
          let data16 = data14.ids;
          if (typeof data16 !== "string" && data16 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/ids", "#/properties/verify/properties/ids/type", "type");
            errors++;
          }
          if (!(data16 === "all" || data16 === "sample" || data16 === "off" || data16 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/ids", "#/properties/verify/properties/ids/enum", "enum");
            errors++;
          }
        }
        if (data14.flags !== void 0) {
          let data17 = data14.flags;
          if (typeof data17 !== "string" && data17 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/flags", "#/properties/verify/properties/flags/type", "type");
            errors++;
          }
          if (!(data17 === "all" || data17 === "sample" || data17 === "off" || data17 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/flags", "#/properties/verify/properties/flags/enum", "enum");
            errors++;
          }
        }
        if (data14.dates !== void 0) {
          let data18 = data14.dates;
          if (typeof data18 !== "string" && data18 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/dates", "#/properties/verify/properties/dates/type", "type");
            errors++;
          }
          if (!(data18 === "all" || data18 === "sample" || data18 === "off" || data18 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/dates", "#/properties/verify/properties/dates/enum", "enum");
            errors++;
          }
        }
        if (data14.sample !== void 0) {
          let data19 = data14.sample;
          const _errs53 = errors;
          let valid9 = false;
          const _errs54 = errors;
          if (!validate122(data19, { instancePath: instancePath + "/verify/sample", parentData: data14, parentDataProperty: "sample", rootData })) {
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs54 === errors;
          valid9 = valid9 || _valid4;
          if (!valid9) {
            const _errs55 = errors;
            if (data19 !== null) {
              vErrors = withError(vErrors, instancePath + "/verify/sample", "#/properties/verify/properties/sample/anyOf/1/type", "type");
              errors++;
            }
            var _valid4 = _errs55 === errors;
            valid9 = valid9 || _valid4;
          }
          if (!valid9) {
            vErrors = withError(vErrors, instancePath + "/verify/sample", "#/properties/verify/properties/sample/anyOf", "anyOf");
            errors++;
          } else {
            errors = _errs53;
            if (vErrors !== null) {
              if (_errs53) {
                vErrors.length = _errs53;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data14.tolerate !== void 0) {
          let data20 = data14.tolerate;
          if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/tolerate", "#/properties/verify/properties/tolerate/type", "type");
            errors++;
          }
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key3 in data20) {
              if (!(key3 === "missing" || key3 === "duplicates" || pattern0.test(key3))) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate", "#/properties/verify/properties/tolerate/additionalProperties", "additionalProperties", { additionalProperty: key3 });
                errors++;
              }
            }
            if (data20.missing !== void 0) {
              let data21 = data20.missing;
              const _errs61 = errors;
              let valid11 = false;
              const _errs62 = errors;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/type", "type");
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 0 || isNaN(data21)) {
                  vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/minimum", "minimum");
                  errors++;
                }
              }
              var _valid5 = _errs62 === errors;
              valid11 = valid11 || _valid5;
              if (!valid11) {
                const _errs64 = errors;
                if (!validate122(data21, { instancePath: instancePath + "/verify/tolerate/missing", parentData: data20, parentDataProperty: "missing", rootData })) {
                  vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                  errors = vErrors.length;
                }
                var _valid5 = _errs64 === errors;
                valid11 = valid11 || _valid5;
                if (!valid11) {
                  const _errs65 = errors;
                  if (data21 !== null) {
                    vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf/2/type", "type");
                    errors++;
                  }
                  var _valid5 = _errs65 === errors;
                  valid11 = valid11 || _valid5;
                }
              }
              if (!valid11) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf", "anyOf");
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
            if (data20.duplicates !== void 0) {
              let data22 = data20.duplicates;
              const _errs68 = errors;
              let valid12 = false;
              const _errs69 = errors;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/type", "type");
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 0 || isNaN(data22)) {
                  vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/minimum", "minimum");
                  errors++;
                }
              }
              var _valid6 = _errs69 === errors;
              valid12 = valid12 || _valid6;
              if (!valid12) {
                const _errs71 = errors;
                if (!validate122(data22, { instancePath: instancePath + "/verify/tolerate/duplicates", parentData: data20, parentDataProperty: "duplicates", rootData })) {
                  vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                  errors = vErrors.length;
                }
                var _valid6 = _errs71 === errors;
                valid12 = valid12 || _valid6;
                if (!valid12) {
                  const _errs72 = errors;
                  if (data22 !== null) {
                    vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/2/type", "type");
                    errors++;
                  }
                  var _valid6 = _errs72 === errors;
                  valid12 = valid12 || _valid6;
                }
              }
              if (!valid12) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf", "anyOf");
                errors++;
              } else {
                errors = _errs68;
                if (vErrors !== null) {
                  if (_errs68) {
                    vErrors.length = _errs68;
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
      let data23 = data.permissions;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
        vErrors = withError(vErrors, instancePath + "/permissions", "#/properties/permissions/type", "type");
        errors++;
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key4 in data23) {
          if (!(key4 === "fullAccess" || key4 === "sendAs" || key4 === "calendars" || key4 === "groups" || pattern0.test(key4))) {
            vErrors = withError(vErrors, instancePath + "/permissions", "#/properties/permissions/additionalProperties", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data23.fullAccess !== void 0) {
          let data24 = data23.fullAccess;
          if (typeof data24 !== "boolean" && data24 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/fullAccess", "#/properties/permissions/properties/fullAccess/type", "type");
            errors++;
          }
        }
        if (data23.sendAs !== void 0) {
          let data25 = data23.sendAs;
          if (typeof data25 !== "boolean" && data25 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/sendAs", "#/properties/permissions/properties/sendAs/type", "type");
            errors++;
          }
        }
        if (data23.calendars !== void 0) {
          let data26 = data23.calendars;
          if (typeof data26 !== "boolean" && data26 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/calendars", "#/properties/permissions/properties/calendars/type", "type");
            errors++;
          }
        }
        if (data23.groups !== void 0) {
          let data27 = data23.groups;
          if (typeof data27 !== "boolean" && data27 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/groups", "#/properties/permissions/properties/groups/type", "type");
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "runbook" || key0 === "readOnly" || key0 === "clients" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
          vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/readOnly", "#/properties/readOnly/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/readOnly", "#/properties/readOnly/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/clients", "#/properties/clients/type", "type");
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "autodiscover" || key1 === "mobile" || key1 === "mfa" || key1 === "legacyAuth" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/clients", "#/properties/clients/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data2.autodiscover !== void 0) {
          let data3 = data2.autodiscover;
          if (typeof data3 !== "boolean" && data3 !== null) {
            vErrors = withError(vErrors, instancePath + "/clients/autodiscover", "#/properties/clients/properties/autodiscover/type", "type");
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
              vErrors = withError(vErrors, instancePath + "/clients/mobile", "#/properties/clients/properties/mobile/anyOf/1/type", "type");
              errors++;
            }
            var _valid2 = _errs20 === errors;
            valid4 = valid4 || _valid2;
          }
          if (!valid4) {
            vErrors = withError(vErrors, instancePath + "/clients/mobile", "#/properties/clients/properties/mobile/anyOf", "anyOf");
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
        if (data2.mfa !== void 0) {
          let data5 = data2.mfa;
          const _errs23 = errors;
          let valid5 = false;
          const _errs24 = errors;
          if (!validate48(data5, { instancePath: instancePath + "/clients/mfa", parentData: data2, parentDataProperty: "mfa", rootData })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs24 === errors;
          valid5 = valid5 || _valid3;
          if (!valid5) {
            const _errs25 = errors;
            if (data5 !== null) {
              vErrors = withError(vErrors, instancePath + "/clients/mfa", "#/properties/clients/properties/mfa/anyOf/1/type", "type");
              errors++;
            }
            var _valid3 = _errs25 === errors;
            valid5 = valid5 || _valid3;
          }
          if (!valid5) {
            vErrors = withError(vErrors, instancePath + "/clients/mfa", "#/properties/clients/properties/mfa/anyOf", "anyOf");
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
        if (data2.legacyAuth !== void 0) {
          let data6 = data2.legacyAuth;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
            vErrors = withError(vErrors, instancePath + "/clients/legacyAuth", "#/properties/clients/properties/legacyAuth/type", "type");
            errors++;
          }
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              if (!(key2 === "disableAfter" || pattern0.test(key2))) {
                vErrors = withError(vErrors, instancePath + "/clients/legacyAuth", "#/properties/clients/properties/legacyAuth/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data6.disableAfter !== void 0) {
              let data7 = data6.disableAfter;
              const _errs31 = errors;
              let valid7 = false;
              const _errs32 = errors;
              if (!validate70(data7, { instancePath: instancePath + "/clients/legacyAuth/disableAfter", parentData: data6, parentDataProperty: "disableAfter", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var _valid4 = _errs32 === errors;
              valid7 = valid7 || _valid4;
              if (!valid7) {
                const _errs33 = errors;
                if (data7 !== null) {
                  vErrors = withError(vErrors, instancePath + "/clients/legacyAuth/disableAfter", "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf/1/type", "type");
                  errors++;
                }
                var _valid4 = _errs33 === errors;
                valid7 = valid7 || _valid4;
              }
              if (!valid7) {
                vErrors = withError(vErrors, instancePath + "/clients/legacyAuth/disableAfter", "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf", "anyOf");
                errors++;
              } else {
                errors = _errs31;
                if (vErrors !== null) {
                  if (_errs31) {
                    vErrors.length = _errs31;
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "trigger" || key0 === "runbook" || key0 === "within" || key0 === "until" || key0 === "back" || key0 === "rehearsed" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data0 = data.trigger;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/trigger", "#/properties/trigger/type", "type");
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate135(data0[i0], { instancePath: instancePath + "/trigger/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/0/type", "type");
        errors++;
      }
      if (!(data2 === "none")) {
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/0/enum", "enum");
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
            vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/2/type", "type");
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
        }
      }
      if (!valid3) {
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/within", "#/properties/within/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        vErrors = withError(vErrors, instancePath + "/within", "#/properties/within/anyOf", "anyOf");
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
            vErrors = withError(vErrors, instancePath + "/until", "#/properties/until/anyOf/2/type", "type");
            errors++;
          }
          var _valid2 = _errs21 === errors;
          valid5 = valid5 || _valid2;
        }
      }
      if (!valid5) {
        vErrors = withError(vErrors, instancePath + "/until", "#/properties/until/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/back", "#/properties/back/type", "type");
        errors++;
      }
      if (!(data5 === "delta" || data5 === "dual" || data5 === "none" || data5 === null)) {
        vErrors = withError(vErrors, instancePath + "/back", "#/properties/back/enum", "enum");
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
          vErrors = withError(vErrors, instancePath + "/rehearsed", "#/properties/rehearsed/anyOf/1/type", "type");
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid6 = valid6 || _valid3;
      }
      if (!valid6) {
        vErrors = withError(vErrors, instancePath + "/rehearsed", "#/properties/rehearsed/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema31.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data0 = data.needs;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/needs", "#/properties/needs/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/stage", "#/properties/stage/type", "type");
        errors++;
      }
      if (!(data2 === "pilot" || data2 === "early-adopters" || data2 === "scale" || data2 === "final" || data2 === null)) {
        vErrors = withError(vErrors, instancePath + "/stage", "#/properties/stage/enum", "enum");
        errors++;
      }
    }
    if (data.paused !== void 0) {
      let data3 = data.paused;
      if (typeof data3 !== "boolean" && data3 !== null) {
        vErrors = withError(vErrors, instancePath + "/paused", "#/properties/paused/type", "type");
        errors++;
      }
    }
    if (data.cohort !== void 0) {
      let data4 = data.cohort;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!validate99(data4, { instancePath: instancePath + "/cohort", parentData: data, parentDataProperty: "cohort", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs12 = errors;
        if (data4 !== null) {
          vErrors = withError(vErrors, instancePath + "/cohort", "#/properties/cohort/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        vErrors = withError(vErrors, instancePath + "/cohort", "#/properties/cohort/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/0/type", "type");
        errors++;
      }
      if (!(data5 === "all")) {
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/0/enum", "enum");
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
          vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
          const _errs21 = errors;
          if (data5 !== null) {
            vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/2/type", "type");
            errors++;
          }
          var _valid1 = _errs21 === errors;
          valid4 = valid4 || _valid1;
        }
      }
      if (!valid4) {
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf", "anyOf");
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
      if (!validate105(data7, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs25 === errors;
      valid7 = valid7 || _valid2;
      if (!valid7) {
        const _errs26 = errors;
        if (data7 !== null) {
          vErrors = withError(vErrors, instancePath + "/window", "#/properties/window/anyOf/1/type", "type");
          errors++;
        }
        var _valid2 = _errs26 === errors;
        valid7 = valid7 || _valid2;
      }
      if (!valid7) {
        vErrors = withError(vErrors, instancePath + "/window", "#/properties/window/anyOf", "anyOf");
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
      if (!validate109(data8, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs30 === errors;
      valid8 = valid8 || _valid3;
      if (!valid8) {
        const _errs31 = errors;
        if (data8 !== null) {
          vErrors = withError(vErrors, instancePath + "/timezone", "#/properties/timezone/anyOf/1/type", "type");
          errors++;
        }
        var _valid3 = _errs31 === errors;
        valid8 = valid8 || _valid3;
      }
      if (!valid8) {
        vErrors = withError(vErrors, instancePath + "/timezone", "#/properties/timezone/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/gate", "#/properties/gate/anyOf/0/type", "type");
        errors++;
      }
      if (!(data9 === "none")) {
        vErrors = withError(vErrors, instancePath + "/gate", "#/properties/gate/anyOf/0/enum", "enum");
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
            vErrors = withError(vErrors, instancePath + "/gate", "#/properties/gate/anyOf/2/type", "type");
            errors++;
          }
          var _valid4 = _errs38 === errors;
          valid9 = valid9 || _valid4;
        }
      }
      if (!valid9) {
        vErrors = withError(vErrors, instancePath + "/gate", "#/properties/gate/anyOf", "anyOf");
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
              vErrors = withError(vErrors, instancePath + "/phase", "#/properties/phase/anyOf/1/propertyNames", "propertyNames", { propertyName: key1 });
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
          vErrors = withError(vErrors, instancePath + "/phase", "#/properties/phase/anyOf/1/type", "type");
          errors++;
        }
        var _valid5 = _errs43 === errors;
        valid10 = valid10 || _valid5;
        if (!valid10) {
          const _errs48 = errors;
          if (data10 !== null) {
            vErrors = withError(vErrors, instancePath + "/phase", "#/properties/phase/anyOf/2/type", "type");
            errors++;
          }
          var _valid5 = _errs48 === errors;
          valid10 = valid10 || _valid5;
        }
      }
      if (!valid10) {
        vErrors = withError(vErrors, instancePath + "/phase", "#/properties/phase/anyOf", "anyOf");
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
      if (!validate115(data12, { instancePath: instancePath + "/sync", parentData: data, parentDataProperty: "sync", rootData })) {
        vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs52 === errors;
      valid13 = valid13 || _valid6;
      if (!valid13) {
        const _errs53 = errors;
        if (data12 !== null) {
          vErrors = withError(vErrors, instancePath + "/sync", "#/properties/sync/anyOf/1/type", "type");
          errors++;
        }
        var _valid6 = _errs53 === errors;
        valid13 = valid13 || _valid6;
      }
      if (!valid13) {
        vErrors = withError(vErrors, instancePath + "/sync", "#/properties/sync/anyOf", "anyOf");
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
      if (!validate127(data13, { instancePath: instancePath + "/cutover", parentData: data, parentDataProperty: "cutover", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs57 === errors;
      valid14 = valid14 || _valid7;
      if (!valid14) {
        const _errs58 = errors;
        if (data13 !== null) {
          vErrors = withError(vErrors, instancePath + "/cutover", "#/properties/cutover/anyOf/1/type", "type");
          errors++;
        }
        var _valid7 = _errs58 === errors;
        valid14 = valid14 || _valid7;
      }
      if (!valid14) {
        vErrors = withError(vErrors, instancePath + "/cutover", "#/properties/cutover/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/anyOf/0/type", "type");
        errors++;
      }
      if (!(data14 === "none")) {
        vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid8 = _errs62 === errors;
      valid15 = valid15 || _valid8;
      if (!valid15) {
        const _errs64 = errors;
        if (!validate134(data14, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
          vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
          errors = vErrors.length;
        }
        var _valid8 = _errs64 === errors;
        valid15 = valid15 || _valid8;
        if (!valid15) {
          const _errs65 = errors;
          if (data14 !== null) {
            vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/anyOf/2/type", "type");
            errors++;
          }
          var _valid8 = _errs65 === errors;
          valid15 = valid15 || _valid8;
        }
      }
      if (!valid15) {
        vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/senders", "#/properties/senders/type", "type");
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
          vErrors = withError(vErrors, instancePath + "/warmup", "#/properties/warmup/anyOf/1/type", "type");
          errors++;
        }
        var _valid9 = _errs73 === errors;
        valid18 = valid18 || _valid9;
      }
      if (!valid18) {
        vErrors = withError(vErrors, instancePath + "/warmup", "#/properties/warmup/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/champions", "#/properties/champions/type", "type");
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
      if (!validate52(data20, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
      var _valid10 = _errs80 === errors;
      valid21 = valid21 || _valid10;
      if (!valid21) {
        const _errs81 = errors;
        if (data20 !== null) {
          vErrors = withError(vErrors, instancePath + "/budget", "#/properties/budget/anyOf/1/type", "type");
          errors++;
        }
        var _valid10 = _errs81 === errors;
        valid21 = valid21 || _valid10;
      }
      if (!valid21) {
        vErrors = withError(vErrors, instancePath + "/budget", "#/properties/budget/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "service" || key0 === "domains" || key0 === "direction" || key0 === "ips" || key0 === "signs" || key0 === "rewrites" || key0 === "closed" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/0/type", "type");
        errors++;
      }
      if (!(data1 === "all")) {
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/0/enum", "enum");
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
          vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/direction", "#/properties/direction/type", "type");
        errors++;
      }
      if (!(data3 === "in" || data3 === "out" || data3 === "both")) {
        vErrors = withError(vErrors, instancePath + "/direction", "#/properties/direction/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/ips", "#/properties/ips/type", "type");
        errors++;
      }
    }
    if (data.signs !== void 0) {
      if (typeof data.signs !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/signs", "#/properties/signs/type", "type");
        errors++;
      }
    }
    if (data.rewrites !== void 0) {
      if (typeof data.rewrites !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/rewrites", "#/properties/rewrites/type", "type");
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/closed", "#/properties/closed/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "for" || key0 === "host" || key0 === "certUntil" || key0 === "by" || key0 === "srs" || key0 === "phase" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf/0/type", "type");
        errors++;
      }
      if (!(data0 === "internet" || data0 === "source" || data0 === "target")) {
        vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/from", "#/properties/from/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf/0/type", "type");
        errors++;
      }
      if (!(data1 === "source" || data1 === "target" || data1 === "queue")) {
        vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/for", "#/properties/for/type", "type");
        errors++;
      }
      if (!(data2 === "all" || data2 === "moved" || data2 === "unmoved")) {
        vErrors = withError(vErrors, instancePath + "/for", "#/properties/for/enum", "enum");
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
    if (data.by !== void 0) {
      let data5 = data.by;
      if (typeof data5 !== "string") {
        vErrors = withError(vErrors, instancePath + "/by", "#/properties/by/type", "type");
        errors++;
      }
      if (!(data5 === "connector" || data5 === "forwarding")) {
        vErrors = withError(vErrors, instancePath + "/by", "#/properties/by/enum", "enum");
        errors++;
      }
    }
    if (data.srs !== void 0) {
      if (typeof data.srs !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/srs", "#/properties/srs/type", "type");
        errors++;
      }
    }
    if (data.phase !== void 0) {
      if (!validate37(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var schema43 = { "type": "object", "properties": { "mailboxes": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "permissions": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "devices": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "groups": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "aliases": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "shared": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "folders": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "rules": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "contacts": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "holds": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "#/definitions/path" }] }, "columns": { "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema43.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.mailboxes !== void 0) {
      let data0 = data.mailboxes;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/mailboxes", "#/properties/mailboxes/anyOf/0/type", "type");
        errors++;
      }
      if (!(data0 === "none")) {
        vErrors = withError(vErrors, instancePath + "/mailboxes", "#/properties/mailboxes/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/mailboxes", "#/properties/mailboxes/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/permissions", "#/properties/permissions/anyOf/0/type", "type");
        errors++;
      }
      if (!(data1 === "none")) {
        vErrors = withError(vErrors, instancePath + "/permissions", "#/properties/permissions/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/permissions", "#/properties/permissions/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/devices", "#/properties/devices/anyOf/0/type", "type");
        errors++;
      }
      if (!(data2 === "none")) {
        vErrors = withError(vErrors, instancePath + "/devices", "#/properties/devices/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/devices", "#/properties/devices/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/groups", "#/properties/groups/anyOf/0/type", "type");
        errors++;
      }
      if (!(data3 === "none")) {
        vErrors = withError(vErrors, instancePath + "/groups", "#/properties/groups/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/groups", "#/properties/groups/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/aliases", "#/properties/aliases/anyOf/0/type", "type");
        errors++;
      }
      if (!(data4 === "none")) {
        vErrors = withError(vErrors, instancePath + "/aliases", "#/properties/aliases/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/aliases", "#/properties/aliases/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/shared", "#/properties/shared/anyOf/0/type", "type");
        errors++;
      }
      if (!(data5 === "none")) {
        vErrors = withError(vErrors, instancePath + "/shared", "#/properties/shared/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/shared", "#/properties/shared/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/folders", "#/properties/folders/anyOf/0/type", "type");
        errors++;
      }
      if (!(data6 === "none")) {
        vErrors = withError(vErrors, instancePath + "/folders", "#/properties/folders/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/folders", "#/properties/folders/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/rules", "#/properties/rules/anyOf/0/type", "type");
        errors++;
      }
      if (!(data7 === "none")) {
        vErrors = withError(vErrors, instancePath + "/rules", "#/properties/rules/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/rules", "#/properties/rules/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/contacts", "#/properties/contacts/anyOf/0/type", "type");
        errors++;
      }
      if (!(data8 === "none")) {
        vErrors = withError(vErrors, instancePath + "/contacts", "#/properties/contacts/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/contacts", "#/properties/contacts/anyOf", "anyOf");
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
    if (data.holds !== void 0) {
      let data9 = data.holds;
      const _errs48 = errors;
      let valid10 = false;
      const _errs49 = errors;
      if (typeof data9 !== "string") {
        vErrors = withError(vErrors, instancePath + "/holds", "#/properties/holds/anyOf/0/type", "type");
        errors++;
      }
      if (!(data9 === "none")) {
        vErrors = withError(vErrors, instancePath + "/holds", "#/properties/holds/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid9 = _errs49 === errors;
      valid10 = valid10 || _valid9;
      if (!valid10) {
        const _errs51 = errors;
        if (!validate43(data9, { instancePath: instancePath + "/holds", parentData: data, parentDataProperty: "holds", rootData })) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
        var _valid9 = _errs51 === errors;
        valid10 = valid10 || _valid9;
      }
      if (!valid10) {
        vErrors = withError(vErrors, instancePath + "/holds", "#/properties/holds/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs48;
        if (vErrors !== null) {
          if (_errs48) {
            vErrors.length = _errs48;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.columns !== void 0) {
      let data10 = data.columns;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!validate37(data10[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/columns", "#/properties/columns/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "protocol" || key0 === "auth" || key0 === "version" || key0 === "tls" || key0 === "count" || key0 === "tranche" || key0 === "replacement" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/protocol", "#/properties/protocol/type", "type");
        errors++;
      }
      if (!(data0 === "mapi" || data0 === "ews" || data0 === "eas" || data0 === "imap" || data0 === "pop" || data0 === "smtp" || data0 === "graph" || data0 === "web")) {
        vErrors = withError(vErrors, instancePath + "/protocol", "#/properties/protocol/enum", "enum");
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data1 = data.auth;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/type", "type");
        errors++;
      }
      if (!(data1 === "oauth" || data1 === "basic" || data1 === "certificate" || data1 === "ip-only")) {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/enum", "enum");
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (!validate37(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.tls !== void 0) {
      if (!validate37(data.tls, { instancePath: instancePath + "/tls", parentData: data, parentDataProperty: "tls", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = withError(vErrors, instancePath + "/count", "#/properties/count/type", "type");
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          vErrors = withError(vErrors, instancePath + "/count", "#/properties/count/minimum", "minimum");
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
      let data6 = data.replacement;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "by" || key1 === "date" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/replacement", "#/properties/replacement/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data6.by !== void 0) {
          if (!validate37(data6.by, { instancePath: instancePath + "/replacement/by", parentData: data6, parentDataProperty: "by", rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
        if (data6.date !== void 0) {
          if (!validate48(data6.date, { instancePath: instancePath + "/replacement/date", parentData: data6, parentDataProperty: "date", rootData })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/replacement", "#/properties/replacement/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "extends" || key0 === "require" || key0 === "risk" || key0 === "proof" || key0 === "approve" || key0 === "soak" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
          vErrors = withError(vErrors, instancePath + "/extends", "#/properties/extends/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/extends", "#/properties/extends/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/require", "#/properties/require/type", "type");
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate135(data1[i0], { instancePath: instancePath + "/require/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.risk !== void 0) {
      let data3 = data.risk;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        vErrors = withError(vErrors, instancePath + "/risk", "#/properties/risk/type", "type");
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 5 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/risk", "#/properties/risk/maximum", "maximum");
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/risk", "#/properties/risk/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.proof !== void 0) {
      let data4 = data.proof;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = withError(vErrors, instancePath + "/proof", "#/properties/proof/type", "type");
        errors++;
      }
      if (!(data4 === "95%" || data4 === "measured" || data4 === null)) {
        vErrors = withError(vErrors, instancePath + "/proof", "#/properties/proof/enum", "enum");
        errors++;
      }
    }
    if (data.approve !== void 0) {
      let data5 = data.approve;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = withError(vErrors, instancePath + "/approve", "#/properties/approve/type", "type");
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
          vErrors = withError(vErrors, instancePath + "/soak", "#/properties/soak/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs20 === errors;
        valid6 = valid6 || _valid1;
      }
      if (!valid6) {
        vErrors = withError(vErrors, instancePath + "/soak", "#/properties/soak/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
var schema46 = { "type": "object", "properties": { "kind": { "type": "string", "enum": ["dns-ttl", "sender-subdomain", "dmarc-policy", "source-retention", "data-residency", "dual-delivery", "throttle", "experiment-share"] }, "records": { "type": "array", "items": { "$ref": "#/definitions/text" } }, "ttl": { "$ref": "#/definitions/ttl" }, "lead": { "$ref": "#/definitions/duration" }, "restore": { "$ref": "#/definitions/ttl" }, "domain": { "$ref": "#/definitions/fqdn" }, "policy": { "type": "string", "enum": ["none", "quarantine", "reject"] }, "for": { "$ref": "#/definitions/duration" }, "region": { "$ref": "#/definitions/text" }, "sender": { "$ref": "#/definitions/id" }, "rate": { "$ref": "#/definitions/rate" }, "share": { "$ref": "#/definitions/percent" }, "tranches": { "type": "array", "items": { "$ref": "#/definitions/id" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["kind"] };
var pattern41 = new RegExp("^\\d+(\\.\\d+)?(s|m|h|d|w|y)?$", "u");
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern41.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema46.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data0 === "dns-ttl" || data0 === "sender-subdomain" || data0 === "dmarc-policy" || data0 === "source-retention" || data0 === "data-residency" || data0 === "dual-delivery" || data0 === "throttle" || data0 === "experiment-share")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/records", "#/properties/records/type", "type");
        errors++;
      }
    }
    if (data.ttl !== void 0) {
      if (!validate200(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
      if (!validate200(data.restore, { instancePath: instancePath + "/restore", parentData: data, parentDataProperty: "restore", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
        vErrors = withError(vErrors, instancePath + "/policy", "#/properties/policy/type", "type");
        errors++;
      }
      if (!(data7 === "none" || data7 === "quarantine" || data7 === "reject")) {
        vErrors = withError(vErrors, instancePath + "/policy", "#/properties/policy/enum", "enum");
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
      if (!validate89(data.rate, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.share !== void 0) {
      if (!validate122(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
        vErrors = withError(vErrors, instancePath + "/tranches", "#/properties/tranches/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
var pattern43 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern43.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 5 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "authentication" || data === "routing" || data === "client-access" || data === "compliance")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "category" });
      errors++;
    }
    if (data.score === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "score" });
      errors++;
    }
    if (data.what === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "what" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "category" || key0 === "tranche" || key0 === "domain" || key0 === "score" || key0 === "what" || key0 === "safety" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.category !== void 0) {
      if (!validate218(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
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
      if (!validate215(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData })) {
        vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
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
        vErrors = withError(vErrors, instancePath + "/safety", "#/properties/safety/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "scores" || key0 === "findings" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.scores !== void 0) {
      let data0 = data.scores;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (!validate213(key1, { instancePath: instancePath + "/scores", parentData: data0, parentDataProperty: "scores", rootData })) {
            vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            vErrors = withError(vErrors, instancePath + "/scores", "#/properties/scores/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate215(data0[key2], { instancePath: instancePath + "/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/scores", "#/properties/scores/type", "type");
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate217(data2[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/findings", "#/properties/findings/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.target === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "target" });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "reason" });
      errors++;
    }
    if (data.owner === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "owner" });
      errors++;
    }
    if (data.approvedBy === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "approvedBy" });
      errors++;
    }
    if (data.expires === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "expires" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "target" || key0 === "leaves" || key0 === "reason" || key0 === "owner" || key0 === "approvedBy" || key0 === "expires" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate213(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
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
        vErrors = withError(vErrors, instancePath + "/leaves", "#/properties/leaves/type", "type");
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          vErrors = withError(vErrors, instancePath + "/leaves", "#/properties/leaves/maximum", "maximum");
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, instancePath + "/leaves", "#/properties/leaves/minimum", "minimum");
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
          vErrors = withError(vErrors, instancePath + "/approvedBy", "#/properties/approvedBy/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/approvedBy", "#/properties/approvedBy/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema35.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/method", "#/properties/method/type", "type");
        errors++;
      }
      if (!(data0 === "imap-once" || data0 === "imap-delta" || data0 === "hybrid-move" || data0 === "cross-tenant" || data0 === "google-dms" || data0 === "api" || data0 === "pst" || data0 === null)) {
        vErrors = withError(vErrors, instancePath + "/method", "#/properties/method/enum", "enum");
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data1 = data.auth;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/type", "type");
        errors++;
      }
      if (!(data1 === "oauth" || data1 === "app-password" || data1 === "password" || data1 === "admin-password" || data1 === null)) {
        vErrors = withError(vErrors, instancePath + "/auth", "#/properties/auth/enum", "enum");
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data2 = data.every;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (!validate70(data2, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs9 = errors;
        if (data2 !== null) {
          vErrors = withError(vErrors, instancePath + "/every", "#/properties/every/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/every", "#/properties/every/anyOf", "anyOf");
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
    if (data.concurrency !== void 0) {
      let data3 = data.concurrency;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        vErrors = withError(vErrors, instancePath + "/concurrency", "#/properties/concurrency/type", "type");
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/concurrency", "#/properties/concurrency/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.exclude !== void 0) {
      let data4 = data.exclude;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = withError(vErrors, instancePath + "/exclude", "#/properties/exclude/type", "type");
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data4[i0], { instancePath: instancePath + "/exclude/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.folders !== void 0) {
      let data6 = data.folders;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        vErrors = withError(vErrors, instancePath + "/folders", "#/properties/folders/type", "type");
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!validate37(data6[key1], { instancePath: instancePath + "/folders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.maxMessage !== void 0) {
      let data8 = data.maxMessage;
      const _errs21 = errors;
      let valid5 = false;
      const _errs22 = errors;
      if (!validate39(data8, { instancePath: instancePath + "/maxMessage", parentData: data, parentDataProperty: "maxMessage", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs22 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs23 = errors;
        if (data8 !== null) {
          vErrors = withError(vErrors, instancePath + "/maxMessage", "#/properties/maxMessage/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs23 === errors;
        valid5 = valid5 || _valid1;
      }
      if (!valid5) {
        vErrors = withError(vErrors, instancePath + "/maxMessage", "#/properties/maxMessage/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.since !== void 0) {
      let data9 = data.since;
      const _errs26 = errors;
      let valid6 = false;
      const _errs27 = errors;
      if (!validate48(data9, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs27 === errors;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs28 = errors;
        if (data9 !== null) {
          vErrors = withError(vErrors, instancePath + "/since", "#/properties/since/anyOf/1/type", "type");
          errors++;
        }
        var _valid2 = _errs28 === errors;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        vErrors = withError(vErrors, instancePath + "/since", "#/properties/since/anyOf", "anyOf");
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
    if (data.identities !== void 0) {
      let data10 = data.identities;
      const _errs31 = errors;
      let valid7 = false;
      const _errs32 = errors;
      if (!validate37(data10, { instancePath: instancePath + "/identities", parentData: data, parentDataProperty: "identities", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs32 === errors;
      valid7 = valid7 || _valid3;
      if (!valid7) {
        const _errs33 = errors;
        if (data10 !== null) {
          vErrors = withError(vErrors, instancePath + "/identities", "#/properties/identities/anyOf/1/type", "type");
          errors++;
        }
        var _valid3 = _errs33 === errors;
        valid7 = valid7 || _valid3;
      }
      if (!valid7) {
        vErrors = withError(vErrors, instancePath + "/identities", "#/properties/identities/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.legacyAddresses !== void 0) {
      let data11 = data.legacyAddresses;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = withError(vErrors, instancePath + "/legacyAddresses", "#/properties/legacyAddresses/type", "type");
        errors++;
      }
    }
    if (data.consistency !== void 0) {
      let data12 = data.consistency;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = withError(vErrors, instancePath + "/consistency", "#/properties/consistency/type", "type");
        errors++;
      }
      if (!(data12 === "perfect" || data12 === "good" || data12 === "investigate" || data12 === null)) {
        vErrors = withError(vErrors, instancePath + "/consistency", "#/properties/consistency/enum", "enum");
        errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data13 = data.conflicts;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = withError(vErrors, instancePath + "/conflicts", "#/properties/conflicts/type", "type");
        errors++;
      }
      if (!(data13 === "source" || data13 === "target" || data13 === "newest" || data13 === null)) {
        vErrors = withError(vErrors, instancePath + "/conflicts", "#/properties/conflicts/enum", "enum");
        errors++;
      }
    }
    if (data.verify !== void 0) {
      let data14 = data.verify;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        vErrors = withError(vErrors, instancePath + "/verify", "#/properties/verify/type", "type");
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          if (!(key2 === "counts" || key2 === "ids" || key2 === "flags" || key2 === "dates" || key2 === "sample" || key2 === "tolerate" || pattern0.test(key2))) {
            vErrors = withError(vErrors, instancePath + "/verify", "#/properties/verify/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data14.counts !== void 0) {
          let data15 = data14.counts;
          if (typeof data15 !== "string" && data15 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/counts", "#/properties/verify/properties/counts/type", "type");
            errors++;
          }
          if (!(data15 === "all" || data15 === "sample" || data15 === "off" || data15 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/counts", "#/properties/verify/properties/counts/enum", "enum");
            errors++;
          }
        }
        if (data14.ids !== void 0) {
          let data16 = data14.ids;
          if (typeof data16 !== "string" && data16 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/ids", "#/properties/verify/properties/ids/type", "type");
            errors++;
          }
          if (!(data16 === "all" || data16 === "sample" || data16 === "off" || data16 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/ids", "#/properties/verify/properties/ids/enum", "enum");
            errors++;
          }
        }
        if (data14.flags !== void 0) {
          let data17 = data14.flags;
          if (typeof data17 !== "string" && data17 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/flags", "#/properties/verify/properties/flags/type", "type");
            errors++;
          }
          if (!(data17 === "all" || data17 === "sample" || data17 === "off" || data17 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/flags", "#/properties/verify/properties/flags/enum", "enum");
            errors++;
          }
        }
        if (data14.dates !== void 0) {
          let data18 = data14.dates;
          if (typeof data18 !== "string" && data18 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/dates", "#/properties/verify/properties/dates/type", "type");
            errors++;
          }
          if (!(data18 === "all" || data18 === "sample" || data18 === "off" || data18 === null)) {
            vErrors = withError(vErrors, instancePath + "/verify/dates", "#/properties/verify/properties/dates/enum", "enum");
            errors++;
          }
        }
        if (data14.sample !== void 0) {
          let data19 = data14.sample;
          const _errs53 = errors;
          let valid9 = false;
          const _errs54 = errors;
          if (!validate122(data19, { instancePath: instancePath + "/verify/sample", parentData: data14, parentDataProperty: "sample", rootData })) {
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs54 === errors;
          valid9 = valid9 || _valid4;
          if (!valid9) {
            const _errs55 = errors;
            if (data19 !== null) {
              vErrors = withError(vErrors, instancePath + "/verify/sample", "#/properties/verify/properties/sample/anyOf/1/type", "type");
              errors++;
            }
            var _valid4 = _errs55 === errors;
            valid9 = valid9 || _valid4;
          }
          if (!valid9) {
            vErrors = withError(vErrors, instancePath + "/verify/sample", "#/properties/verify/properties/sample/anyOf", "anyOf");
            errors++;
          } else {
            errors = _errs53;
            if (vErrors !== null) {
              if (_errs53) {
                vErrors.length = _errs53;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data14.tolerate !== void 0) {
          let data20 = data14.tolerate;
          if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
            vErrors = withError(vErrors, instancePath + "/verify/tolerate", "#/properties/verify/properties/tolerate/type", "type");
            errors++;
          }
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key3 in data20) {
              if (!(key3 === "missing" || key3 === "duplicates" || pattern0.test(key3))) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate", "#/properties/verify/properties/tolerate/additionalProperties", "additionalProperties", { additionalProperty: key3 });
                errors++;
              }
            }
            if (data20.missing !== void 0) {
              let data21 = data20.missing;
              const _errs61 = errors;
              let valid11 = false;
              const _errs62 = errors;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/type", "type");
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 0 || isNaN(data21)) {
                  vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf/0/minimum", "minimum");
                  errors++;
                }
              }
              var _valid5 = _errs62 === errors;
              valid11 = valid11 || _valid5;
              if (!valid11) {
                const _errs64 = errors;
                if (!validate122(data21, { instancePath: instancePath + "/verify/tolerate/missing", parentData: data20, parentDataProperty: "missing", rootData })) {
                  vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                  errors = vErrors.length;
                }
                var _valid5 = _errs64 === errors;
                valid11 = valid11 || _valid5;
                if (!valid11) {
                  const _errs65 = errors;
                  if (data21 !== null) {
                    vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf/2/type", "type");
                    errors++;
                  }
                  var _valid5 = _errs65 === errors;
                  valid11 = valid11 || _valid5;
                }
              }
              if (!valid11) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/missing", "#/properties/verify/properties/tolerate/properties/missing/anyOf", "anyOf");
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
            if (data20.duplicates !== void 0) {
              let data22 = data20.duplicates;
              const _errs68 = errors;
              let valid12 = false;
              const _errs69 = errors;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/type", "type");
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 0 || isNaN(data22)) {
                  vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/0/minimum", "minimum");
                  errors++;
                }
              }
              var _valid6 = _errs69 === errors;
              valid12 = valid12 || _valid6;
              if (!valid12) {
                const _errs71 = errors;
                if (!validate122(data22, { instancePath: instancePath + "/verify/tolerate/duplicates", parentData: data20, parentDataProperty: "duplicates", rootData })) {
                  vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                  errors = vErrors.length;
                }
                var _valid6 = _errs71 === errors;
                valid12 = valid12 || _valid6;
                if (!valid12) {
                  const _errs72 = errors;
                  if (data22 !== null) {
                    vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf/2/type", "type");
                    errors++;
                  }
                  var _valid6 = _errs72 === errors;
                  valid12 = valid12 || _valid6;
                }
              }
              if (!valid12) {
                vErrors = withError(vErrors, instancePath + "/verify/tolerate/duplicates", "#/properties/verify/properties/tolerate/properties/duplicates/anyOf", "anyOf");
                errors++;
              } else {
                errors = _errs68;
                if (vErrors !== null) {
                  if (_errs68) {
                    vErrors.length = _errs68;
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
      let data23 = data.permissions;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
        vErrors = withError(vErrors, instancePath + "/permissions", "#/properties/permissions/type", "type");
        errors++;
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key4 in data23) {
          if (!(key4 === "fullAccess" || key4 === "sendAs" || key4 === "calendars" || key4 === "groups" || pattern0.test(key4))) {
            vErrors = withError(vErrors, instancePath + "/permissions", "#/properties/permissions/additionalProperties", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data23.fullAccess !== void 0) {
          let data24 = data23.fullAccess;
          if (typeof data24 !== "boolean" && data24 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/fullAccess", "#/properties/permissions/properties/fullAccess/type", "type");
            errors++;
          }
        }
        if (data23.sendAs !== void 0) {
          let data25 = data23.sendAs;
          if (typeof data25 !== "boolean" && data25 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/sendAs", "#/properties/permissions/properties/sendAs/type", "type");
            errors++;
          }
        }
        if (data23.calendars !== void 0) {
          let data26 = data23.calendars;
          if (typeof data26 !== "boolean" && data26 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/calendars", "#/properties/permissions/properties/calendars/type", "type");
            errors++;
          }
        }
        if (data23.groups !== void 0) {
          let data27 = data23.groups;
          if (typeof data27 !== "boolean" && data27 !== null) {
            vErrors = withError(vErrors, instancePath + "/permissions/groups", "#/properties/permissions/properties/groups/type", "type");
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "runbook" || key0 === "readOnly" || key0 === "clients" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
          vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/readOnly", "#/properties/readOnly/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/readOnly", "#/properties/readOnly/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/clients", "#/properties/clients/type", "type");
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "autodiscover" || key1 === "mobile" || key1 === "mfa" || key1 === "legacyAuth" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/clients", "#/properties/clients/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data2.autodiscover !== void 0) {
          let data3 = data2.autodiscover;
          if (typeof data3 !== "boolean" && data3 !== null) {
            vErrors = withError(vErrors, instancePath + "/clients/autodiscover", "#/properties/clients/properties/autodiscover/type", "type");
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
              vErrors = withError(vErrors, instancePath + "/clients/mobile", "#/properties/clients/properties/mobile/anyOf/1/type", "type");
              errors++;
            }
            var _valid2 = _errs20 === errors;
            valid4 = valid4 || _valid2;
          }
          if (!valid4) {
            vErrors = withError(vErrors, instancePath + "/clients/mobile", "#/properties/clients/properties/mobile/anyOf", "anyOf");
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
        if (data2.mfa !== void 0) {
          let data5 = data2.mfa;
          const _errs23 = errors;
          let valid5 = false;
          const _errs24 = errors;
          if (!validate48(data5, { instancePath: instancePath + "/clients/mfa", parentData: data2, parentDataProperty: "mfa", rootData })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs24 === errors;
          valid5 = valid5 || _valid3;
          if (!valid5) {
            const _errs25 = errors;
            if (data5 !== null) {
              vErrors = withError(vErrors, instancePath + "/clients/mfa", "#/properties/clients/properties/mfa/anyOf/1/type", "type");
              errors++;
            }
            var _valid3 = _errs25 === errors;
            valid5 = valid5 || _valid3;
          }
          if (!valid5) {
            vErrors = withError(vErrors, instancePath + "/clients/mfa", "#/properties/clients/properties/mfa/anyOf", "anyOf");
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
        if (data2.legacyAuth !== void 0) {
          let data6 = data2.legacyAuth;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
            vErrors = withError(vErrors, instancePath + "/clients/legacyAuth", "#/properties/clients/properties/legacyAuth/type", "type");
            errors++;
          }
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              if (!(key2 === "disableAfter" || pattern0.test(key2))) {
                vErrors = withError(vErrors, instancePath + "/clients/legacyAuth", "#/properties/clients/properties/legacyAuth/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data6.disableAfter !== void 0) {
              let data7 = data6.disableAfter;
              const _errs31 = errors;
              let valid7 = false;
              const _errs32 = errors;
              if (!validate70(data7, { instancePath: instancePath + "/clients/legacyAuth/disableAfter", parentData: data6, parentDataProperty: "disableAfter", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var _valid4 = _errs32 === errors;
              valid7 = valid7 || _valid4;
              if (!valid7) {
                const _errs33 = errors;
                if (data7 !== null) {
                  vErrors = withError(vErrors, instancePath + "/clients/legacyAuth/disableAfter", "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf/1/type", "type");
                  errors++;
                }
                var _valid4 = _errs33 === errors;
                valid7 = valid7 || _valid4;
              }
              if (!valid7) {
                vErrors = withError(vErrors, instancePath + "/clients/legacyAuth/disableAfter", "#/properties/clients/properties/legacyAuth/properties/disableAfter/anyOf", "anyOf");
                errors++;
              } else {
                errors = _errs31;
                if (vErrors !== null) {
                  if (_errs31) {
                    vErrors.length = _errs31;
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "trigger" || key0 === "runbook" || key0 === "within" || key0 === "until" || key0 === "back" || key0 === "rehearsed" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data0 = data.trigger;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/trigger", "#/properties/trigger/type", "type");
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate135(data0[i0], { instancePath: instancePath + "/trigger/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/0/type", "type");
        errors++;
      }
      if (!(data2 === "none")) {
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/0/enum", "enum");
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
            vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf/2/type", "type");
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
        }
      }
      if (!valid3) {
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/within", "#/properties/within/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        vErrors = withError(vErrors, instancePath + "/within", "#/properties/within/anyOf", "anyOf");
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
            vErrors = withError(vErrors, instancePath + "/until", "#/properties/until/anyOf/2/type", "type");
            errors++;
          }
          var _valid2 = _errs21 === errors;
          valid5 = valid5 || _valid2;
        }
      }
      if (!valid5) {
        vErrors = withError(vErrors, instancePath + "/until", "#/properties/until/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/back", "#/properties/back/type", "type");
        errors++;
      }
      if (!(data5 === "delta" || data5 === "dual" || data5 === "none" || data5 === null)) {
        vErrors = withError(vErrors, instancePath + "/back", "#/properties/back/enum", "enum");
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
          vErrors = withError(vErrors, instancePath + "/rehearsed", "#/properties/rehearsed/anyOf/1/type", "type");
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid6 = valid6 || _valid3;
      }
      if (!valid6) {
        vErrors = withError(vErrors, instancePath + "/rehearsed", "#/properties/rehearsed/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate266.errors = vErrors;
  return errors === 0;
}
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate266(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate266(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate265.errors = vErrors;
  return errors === 0;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "reader" || key0 === "files" || key0 === "goal" || key0 === "percentile" || key0 === "unit" || key0 === "columns" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
      if (!validate265(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
        vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.goal !== void 0) {
      if (!validate135(data.goal, { instancePath: instancePath + "/goal", parentData: data, parentDataProperty: "goal", rootData })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.percentile !== void 0) {
      let data3 = data.percentile;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/percentile", "#/properties/percentile/maximum", "maximum");
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/percentile", "#/properties/percentile/exclusiveMinimum", "exclusiveMinimum");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/percentile", "#/properties/percentile/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/columns", "#/properties/columns/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "folder" || key0 === "dkim" || key0 === "spf" || key0 === "dmarc" || key0 === "within" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/type", "type");
        errors++;
      }
      if (!(data1 === "pass" || data1 === "fail" || data1 === "none")) {
        vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/enum", "enum");
        errors++;
      }
    }
    if (data.spf !== void 0) {
      let data2 = data.spf;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, instancePath + "/spf", "#/properties/spf/type", "type");
        errors++;
      }
      if (!(data2 === "pass" || data2 === "fail" || data2 === "none")) {
        vErrors = withError(vErrors, instancePath + "/spf", "#/properties/spf/enum", "enum");
        errors++;
      }
    }
    if (data.dmarc !== void 0) {
      let data3 = data.dmarc;
      if (typeof data3 !== "string") {
        vErrors = withError(vErrors, instancePath + "/dmarc", "#/properties/dmarc/type", "type");
        errors++;
      }
      if (!(data3 === "pass" || data3 === "fail" || data3 === "none")) {
        vErrors = withError(vErrors, instancePath + "/dmarc", "#/properties/dmarc/enum", "enum");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "every" || key0 === "expect" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
      if (!validate279(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData })) {
        vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "file" || pattern0.test(key0))) {
        let data0 = data[key0];
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          vErrors = withError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/additionalProperties/type", "type");
          errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 < 0 || isNaN(data0)) {
            vErrors = withError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/additionalProperties/minimum", "minimum");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "applies" || key0 === "plan" || key0 === "step" || key0 === "pauseWhen" || key0 === "paused" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/applies", "#/properties/applies/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/plan/" + i1, "#/properties/plan/items/type", "type");
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              vErrors = withError(vErrors, instancePath + "/plan/" + i1, "#/properties/plan/items/minimum", "minimum");
              errors++;
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/plan", "#/properties/plan/type", "type");
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
          if (!validate135(data5[i2], { instancePath: instancePath + "/pauseWhen/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/pauseWhen", "#/properties/pauseWhen/type", "type");
        errors++;
      }
    }
    if (data.paused !== void 0) {
      if (typeof data.paused !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/paused", "#/properties/paused/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate289.errors = vErrors;
  return errors === 0;
}
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "webhook" || key0 === "email" || key0 === "when" || key0 === "retry" || key0 === "idempotencyKey" || key0 === "signing" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/when", "#/properties/when/type", "type");
        errors++;
      }
    }
    if (data.retry !== void 0) {
      let data4 = data.retry;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "attempts" || key1 === "backoff" || key1 === "max" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/retry", "#/properties/retry/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data4.attempts !== void 0) {
          let data5 = data4.attempts;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            vErrors = withError(vErrors, instancePath + "/retry/attempts", "#/properties/retry/properties/attempts/type", "type");
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 100 || isNaN(data5)) {
              vErrors = withError(vErrors, instancePath + "/retry/attempts", "#/properties/retry/properties/attempts/maximum", "maximum");
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              vErrors = withError(vErrors, instancePath + "/retry/attempts", "#/properties/retry/properties/attempts/minimum", "minimum");
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
        vErrors = withError(vErrors, instancePath + "/retry", "#/properties/retry/type", "type");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate295.errors = vErrors;
  return errors === 0;
}
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.glob === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "glob" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "glob" || key0 === "forbid" || key0 === "maxSize" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.glob !== void 0) {
      if (!validate265(data.glob, { instancePath: instancePath + "/glob", parentData: data, parentDataProperty: "glob", rootData })) {
        vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
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
        vErrors = withError(vErrors, instancePath + "/forbid", "#/properties/forbid/type", "type");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
var pattern64 = new RegExp("^[+-]?\\d+(\\.\\d+)?(s|m|h|d|w|y)$", "u");
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern64.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate313.errors = vErrors;
  return errors === 0;
}
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.covers === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "covers" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "covers" || key0 === "at" || key0 === "method" || key0 === "location" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/covers", "#/properties/covers/type", "type");
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (!validate313(data2, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
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
        vErrors = withError(vErrors, instancePath + "/at", "#/properties/at/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sets" || key0 === "retention" || key0 === "provenance" || key0 === "immutable" || key0 === "searchable" || key0 === "restoreTested" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
            vErrors = withError(vErrors, instancePath + "/sets", "#/properties/sets/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate311(data0[key2], { instancePath: instancePath + "/sets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/sets", "#/properties/sets/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/retention", "#/properties/retention/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/provenance", "#/properties/provenance/type", "type");
        errors++;
      }
    }
    if (data.immutable !== void 0) {
      let data6 = data.immutable;
      const _errs15 = errors;
      let valid6 = false;
      const _errs16 = errors;
      if (typeof data6 !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/immutable", "#/properties/immutable/anyOf/0/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/immutable", "#/properties/immutable/anyOf", "anyOf");
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
        vErrors = withError(vErrors, instancePath + "/searchable", "#/properties/searchable/type", "type");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate309.errors = vErrors;
  return errors === 0;
}
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "data" });
      errors++;
    }
    if (data.from === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "from" || key0 === "to" || key0 === "processor" || key0 === "basis" || key0 === "encrypted" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
            vErrors = withError(vErrors, instancePath + "/encrypted/" + i0, "#/properties/encrypted/items/type", "type");
            errors++;
          }
          if (!(data6 === "transit" || data6 === "rest")) {
            vErrors = withError(vErrors, instancePath + "/encrypted/" + i0, "#/properties/encrypted/items/enum", "enum");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/encrypted", "#/properties/encrypted/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate327.errors = vErrors;
  return errors === 0;
}
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "questionnaire" || key0 === "reviewed" || key0 === "by" || key0 === "expires" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate335.errors = vErrors;
  return errors === 0;
}
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "regimes" || key0 === "holds" || key0 === "flows" || key0 === "vendors" || key0 === "journal" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/regimes", "#/properties/regimes/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/holds", "#/properties/holds/type", "type");
        errors++;
      }
    }
    if (data.flows !== void 0) {
      let data4 = data.flows;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate327(data4[i2], { instancePath: instancePath + "/flows/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/flows", "#/properties/flows/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/vendors", "#/properties/vendors/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data6) {
          if (!validate335(data6[key2], { instancePath: instancePath + "/vendors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/vendors", "#/properties/vendors/type", "type");
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data8 = data.journal;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          if (!(key3 === "to" || key3 === "sides" || pattern0.test(key3))) {
            vErrors = withError(vErrors, instancePath + "/journal", "#/properties/journal/additionalProperties", "additionalProperties", { additionalProperty: key3 });
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
                vErrors = withError(vErrors, instancePath + "/journal/sides/" + i3, "#/properties/journal/properties/sides/items/type", "type");
                errors++;
              }
              if (!(data11 === "source" || data11 === "target")) {
                vErrors = withError(vErrors, instancePath + "/journal/sides/" + i3, "#/properties/journal/properties/sides/items/enum", "enum");
                errors++;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/journal/sides", "#/properties/journal/properties/sides/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/journal", "#/properties/journal/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema6.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Playbook")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/use", "#/properties/use/type", "type");
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data6 = data.strategy;
      if (typeof data6 !== "string") {
        vErrors = withError(vErrors, instancePath + "/strategy", "#/properties/strategy/type", "type");
        errors++;
      }
      if (!(data6 === "phased-cohort" || data6 === "big-bang" || data6 === "dual-delivery" || data6 === "api-first" || data6 === "hybrid")) {
        vErrors = withError(vErrors, instancePath + "/strategy", "#/properties/strategy/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/freezes", "#/properties/freezes/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/people", "#/properties/people/propertyNames", "propertyNames", { propertyName: key1 });
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
        vErrors = withError(vErrors, instancePath + "/people", "#/properties/people/type", "type");
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data14 = data.defaults;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!(key3 === "domain" || key3 === "sender" || key3 === "tranche" || pattern0.test(key3))) {
            vErrors = withError(vErrors, instancePath + "/defaults", "#/properties/defaults/additionalProperties", "additionalProperties", { additionalProperty: key3 });
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
          if (!validate97(data14.tranche, { instancePath: instancePath + "/defaults/tranche", parentData: data14, parentDataProperty: "tranche", rootData })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/defaults", "#/properties/defaults/type", "type");
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data18 = data.domains;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          const _errs31 = errors;
          if (!validate148(key4, { instancePath: instancePath + "/domains", parentData: data18, parentDataProperty: "domains", rootData })) {
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
          var valid8 = _errs31 === errors;
          if (!valid8) {
            vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/propertyNames", "propertyNames", { propertyName: key4 });
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
        vErrors = withError(vErrors, instancePath + "/domains", "#/properties/domains/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/senders", "#/properties/senders/propertyNames", "propertyNames", { propertyName: key6 });
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
        vErrors = withError(vErrors, instancePath + "/senders", "#/properties/senders/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/gateways", "#/properties/gateways/propertyNames", "propertyNames", { propertyName: key8 });
            errors++;
          }
        }
        for (const key9 in data22) {
          if (!validate154(data22[key9], { instancePath: instancePath + "/gateways/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key9, rootData })) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/gateways", "#/properties/gateways/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/routes", "#/properties/routes/propertyNames", "propertyNames", { propertyName: key10 });
            errors++;
          }
        }
        for (const key11 in data24) {
          if (!validate160(data24[key11], { instancePath: instancePath + "/routes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data24, parentDataProperty: key11, rootData })) {
            vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/routes", "#/properties/routes/type", "type");
        errors++;
      }
    }
    if (data.inventory !== void 0) {
      if (!validate167(data.inventory, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData })) {
        vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
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
            vErrors = withError(vErrors, instancePath + "/clients", "#/properties/clients/propertyNames", "propertyNames", { propertyName: key12 });
            errors++;
          }
        }
        for (const key13 in data27) {
          if (!validate181(data27[key13], { instancePath: instancePath + "/clients/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key13, rootData })) {
            vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/clients", "#/properties/clients/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/tranches", "#/properties/tranches/propertyNames", "propertyNames", { propertyName: key14 });
            errors++;
          }
        }
        for (const key15 in data29) {
          if (!validate97(data29[key15], { instancePath: instancePath + "/tranches/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data29, parentDataProperty: key15, rootData })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/tranches", "#/properties/tranches/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/gates", "#/properties/gates/propertyNames", "propertyNames", { propertyName: key16 });
            errors++;
          }
        }
        for (const key17 in data31) {
          if (!validate191(data31[key17], { instancePath: instancePath + "/gates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data31, parentDataProperty: key17, rootData })) {
            vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/gates", "#/properties/gates/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/safety", "#/properties/safety/propertyNames", "propertyNames", { propertyName: key18 });
            errors++;
          }
        }
        for (const key19 in data33) {
          if (!validate198(data33[key19], { instancePath: instancePath + "/safety/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data33, parentDataProperty: key19, rootData })) {
            vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/safety", "#/properties/safety/type", "type");
        errors++;
      }
    }
    if (data.risk !== void 0) {
      if (!validate212(data.risk, { instancePath: instancePath + "/risk", parentData: data, parentDataProperty: "risk", rootData })) {
        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.waivers !== void 0) {
      let data36 = data.waivers;
      if (Array.isArray(data36)) {
        const len2 = data36.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate227(data36[i2], { instancePath: instancePath + "/waivers/" + i2, parentData: data36, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/waivers", "#/properties/waivers/type", "type");
        errors++;
      }
    }
    if (data.sync !== void 0) {
      if (!validate236(data.sync, { instancePath: instancePath + "/sync", parentData: data, parentDataProperty: "sync", rootData })) {
        vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
        errors = vErrors.length;
      }
    }
    if (data.cutover !== void 0) {
      if (!validate247(data.cutover, { instancePath: instancePath + "/cutover", parentData: data, parentDataProperty: "cutover", rootData })) {
        vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollback !== void 0) {
      let data40 = data.rollback;
      const _errs77 = errors;
      let valid26 = false;
      const _errs78 = errors;
      if (typeof data40 !== "string") {
        vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/anyOf/0/type", "type");
        errors++;
      }
      if (!(data40 === "none")) {
        vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid0 = _errs78 === errors;
      valid26 = valid26 || _valid0;
      if (!valid26) {
        const _errs80 = errors;
        if (!validate254(data40, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
          vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs80 === errors;
        valid26 = valid26 || _valid0;
      }
      if (!valid26) {
        vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/anyOf", "anyOf");
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
            vErrors = withError(vErrors, instancePath + "/kpis", "#/properties/kpis/propertyNames", "propertyNames", { propertyName: key20 });
            errors++;
          }
        }
        for (const key21 in data41) {
          if (!validate263(data41[key21], { instancePath: instancePath + "/kpis/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data41, parentDataProperty: key21, rootData })) {
            vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/kpis", "#/properties/kpis/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/probes", "#/properties/probes/propertyNames", "propertyNames", { propertyName: key22 });
            errors++;
          }
        }
        for (const key23 in data43) {
          if (!validate275(data43[key23], { instancePath: instancePath + "/probes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data43, parentDataProperty: key23, rootData })) {
            vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/probes", "#/properties/probes/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/seeds", "#/properties/seeds/propertyNames", "propertyNames", { propertyName: key24 });
            errors++;
          }
        }
        for (const key25 in data45) {
          if (!validate285(data45[key25], { instancePath: instancePath + "/seeds/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data45, parentDataProperty: key25, rootData })) {
            vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/seeds", "#/properties/seeds/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/warmup", "#/properties/warmup/propertyNames", "propertyNames", { propertyName: key26 });
            errors++;
          }
        }
        for (const key27 in data47) {
          if (!validate289(data47[key27], { instancePath: instancePath + "/warmup/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data47, parentDataProperty: key27, rootData })) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/warmup", "#/properties/warmup/type", "type");
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
            vErrors = withError(vErrors, instancePath + "/alerts", "#/properties/alerts/propertyNames", "propertyNames", { propertyName: key28 });
            errors++;
          }
        }
        for (const key29 in data49) {
          if (!validate295(data49[key29], { instancePath: instancePath + "/alerts/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data49, parentDataProperty: key29, rootData })) {
            vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/alerts", "#/properties/alerts/type", "type");
        errors++;
      }
    }
    if (data.templates !== void 0) {
      if (!validate304(data.templates, { instancePath: instancePath + "/templates", parentData: data, parentDataProperty: "templates", rootData })) {
        vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
        errors = vErrors.length;
      }
    }
    if (data.backup !== void 0) {
      if (!validate309(data.backup, { instancePath: instancePath + "/backup", parentData: data, parentDataProperty: "backup", rootData })) {
        vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
        errors = vErrors.length;
      }
    }
    if (data.compliance !== void 0) {
      if (!validate324(data.compliance, { instancePath: instancePath + "/compliance", parentData: data, parentDataProperty: "compliance", rootData })) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateProgramme = validate343;
var schema72 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/programme.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Programme"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "budget": { "$ref": "definitions.schema.json#/definitions/BudgetPart" }, "communications": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "definitions.schema.json#/definitions/CommunicationsPart" }] }, "training": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "definitions.schema.json#/definitions/TrainingPart" }] }, "support": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "definitions.schema.json#/definitions/SupportPart" }] }, "reviews": { "anyOf": [{ "type": "string", "enum": ["none"] }, { "$ref": "definitions.schema.json#/definitions/ReviewsPart" }] }, "plan": { "type": "object", "properties": { "30": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "60": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "90": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "integrations": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/IntegrationPart" } }, "archive": { "$ref": "definitions.schema.json#/definitions/ArchivePart" }, "concentration": { "$ref": "definitions.schema.json#/definitions/ConcentrationPart" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title"] };
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate344.errors = vErrors;
  return errors === 0;
}
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate346.errors = vErrors;
  return errors === 0;
}
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate348.errors = vErrors;
  return errors === 0;
}
var pattern72 = new RegExp("^[A-Z]{3}$", "u");
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "amount" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "release" || key0 === "items" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/minimum", "minimum");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/type", "type");
        errors++;
      }
    }
    if (data.release !== void 0) {
      let data1 = data.release;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/release", "#/properties/release/anyOf/0/type", "type");
        errors++;
      }
      if (!(data1 === "approved")) {
        vErrors = withError(vErrors, instancePath + "/release", "#/properties/release/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (!validate52(data1, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/release", "#/properties/release/anyOf", "anyOf");
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
    if (data.items !== void 0) {
      let data2 = data.items;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              vErrors = withError(vErrors, instancePath + "/items/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/items/additionalProperties/minimum", "minimum");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/items/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/items/additionalProperties/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/items", "#/properties/items/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "currency" || key0 === "total" || key0 === "contingency" || key0 === "tranches" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 === "string") {
        if (!pattern72.test(data0)) {
          vErrors = withError(vErrors, instancePath + "/currency", "#/properties/currency/pattern", "pattern");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/currency", "#/properties/currency/type", "type");
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data1 = data.total;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = withError(vErrors, instancePath + "/total", "#/properties/total/minimum", "minimum");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/total", "#/properties/total/type", "type");
        errors++;
      }
    }
    if (data.contingency !== void 0) {
      let data2 = data.contingency;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, instancePath + "/contingency", "#/properties/contingency/anyOf/0/type", "type");
        errors++;
      }
      if (!(data2 === "none")) {
        vErrors = withError(vErrors, instancePath + "/contingency", "#/properties/contingency/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs10 = errors;
        if (!validate122(data2, { instancePath: instancePath + "/contingency", parentData: data, parentDataProperty: "contingency", rootData })) {
          vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/contingency", "#/properties/contingency/anyOf", "anyOf");
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
    if (data.tranches !== void 0) {
      let data3 = data.tranches;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs13 = errors;
          if (!validate52(key1, { instancePath: instancePath + "/tranches", parentData: data3, parentDataProperty: "tranches", rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs13 === errors;
          if (!valid2) {
            vErrors = withError(vErrors, instancePath + "/tranches", "#/properties/tranches/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data3) {
          if (!validate353(data3[key2], { instancePath: instancePath + "/tranches/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/tranches", "#/properties/tranches/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate350.errors = vErrors;
  return errors === 0;
}
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "every" || key0 === "view" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate52(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate70(data.every, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.view !== void 0) {
      let data2 = data.view;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, instancePath + "/view", "#/properties/view/type", "type");
        errors++;
      }
      if (!(data2 === "roi" || data2 === "security" || data2 === "helpdesk" || data2 === "compliance" || data2 === "migration")) {
        vErrors = withError(vErrors, instancePath + "/view", "#/properties/view/enum", "enum");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate358.errors = vErrors;
  return errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "at" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "at" || key0 === "template" || key0 === "tranches" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data0 = data.to;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf/0/type", "type");
        errors++;
      }
      if (!(data0 === "cohort" || data0 === "all")) {
        vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (!validate52(data0, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/to", "#/properties/to/anyOf", "anyOf");
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
    if (data.at !== void 0) {
      if (!validate313(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
        errors = vErrors.length;
      }
    }
    if (data.template !== void 0) {
      if (!validate43(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranches !== void 0) {
      let data3 = data.tranches;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data3[i0], { instancePath: instancePath + "/tranches/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/tranches", "#/properties/tranches/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate362.errors = vErrors;
  return errors === 0;
}
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "updates" || key0 === "notices" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.updates !== void 0) {
      let data0 = data.updates;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate358(data0[i0], { instancePath: instancePath + "/updates/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/updates", "#/properties/updates/type", "type");
        errors++;
      }
    }
    if (data.notices !== void 0) {
      let data2 = data.notices;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate362(data2[i1], { instancePath: instancePath + "/notices/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/notices", "#/properties/notices/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate357.errors = vErrors;
  return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "guides" || key0 === "sessions" || key0 === "champions" || key0 === "followUpWhen" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.guides !== void 0) {
      let data0 = data.guides;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate43(data0[i0], { instancePath: instancePath + "/guides/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/guides", "#/properties/guides/type", "type");
        errors++;
      }
    }
    if (data.sessions !== void 0) {
      let data2 = data.sessions;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.title === void 0) {
              vErrors = withError(vErrors, instancePath + "/sessions/" + i1, "#/properties/sessions/items/required", "required", { missingProperty: "title" });
              errors++;
            }
            if (data3.at === void 0) {
              vErrors = withError(vErrors, instancePath + "/sessions/" + i1, "#/properties/sessions/items/required", "required", { missingProperty: "at" });
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "title" || key1 === "at" || key1 === "length" || key1 === "tranches" || pattern0.test(key1))) {
                vErrors = withError(vErrors, instancePath + "/sessions/" + i1, "#/properties/sessions/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data3.title !== void 0) {
              if (!validate37(data3.title, { instancePath: instancePath + "/sessions/" + i1 + "/title", parentData: data3, parentDataProperty: "title", rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
            if (data3.at !== void 0) {
              if (!validate313(data3.at, { instancePath: instancePath + "/sessions/" + i1 + "/at", parentData: data3, parentDataProperty: "at", rootData })) {
                vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
                errors = vErrors.length;
              }
            }
            if (data3.length !== void 0) {
              if (!validate70(data3.length, { instancePath: instancePath + "/sessions/" + i1 + "/length", parentData: data3, parentDataProperty: "length", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
            if (data3.tranches !== void 0) {
              let data7 = data3.tranches;
              if (Array.isArray(data7)) {
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (!validate52(data7[i2], { instancePath: instancePath + "/sessions/" + i1 + "/tranches/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = withError(vErrors, instancePath + "/sessions/" + i1 + "/tranches", "#/properties/sessions/items/properties/tranches/type", "type");
                errors++;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/sessions/" + i1, "#/properties/sessions/items/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/sessions", "#/properties/sessions/type", "type");
        errors++;
      }
    }
    if (data.champions !== void 0) {
      let data9 = data.champions;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          if (!(key2 === "perUsers" || pattern0.test(key2))) {
            vErrors = withError(vErrors, instancePath + "/champions", "#/properties/champions/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data9.perUsers !== void 0) {
          let data10 = data9.perUsers;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            vErrors = withError(vErrors, instancePath + "/champions/perUsers", "#/properties/champions/properties/perUsers/type", "type");
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              vErrors = withError(vErrors, instancePath + "/champions/perUsers", "#/properties/champions/properties/perUsers/minimum", "minimum");
              errors++;
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/champions", "#/properties/champions/type", "type");
        errors++;
      }
    }
    if (data.followUpWhen !== void 0) {
      let data11 = data.followUpWhen;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate135(data11[i3], { instancePath: instancePath + "/followUpWhen/" + i3, parentData: data11, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/followUpWhen", "#/properties/followUpWhen/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "for" || key0 === "agents" || key0 === "tranches" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (!validate70(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.agents !== void 0) {
      let data1 = data.agents;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withError(vErrors, instancePath + "/agents", "#/properties/agents/type", "type");
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = withError(vErrors, instancePath + "/agents", "#/properties/agents/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.tranches !== void 0) {
      let data2 = data.tranches;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data2[i0], { instancePath: instancePath + "/tranches/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/tranches", "#/properties/tranches/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate378.errors = vErrors;
  return errors === 0;
}
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.match === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "match" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "route" || key0 === "to" || key0 === "answer" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          vErrors = withError(vErrors, instancePath + "/match", "#/properties/match/minLength", "minLength");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/match", "#/properties/match/type", "type");
        errors++;
      }
    }
    if (data.route !== void 0) {
      if (!validate52(data.route, { instancePath: instancePath + "/route", parentData: data, parentDataProperty: "route", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate52(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      if (!validate43(data.answer, { instancePath: instancePath + "/answer", parentData: data, parentDataProperty: "answer", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate382.errors = vErrors;
  return errors === 0;
}
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "surge" || key0 === "triage" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.surge !== void 0) {
      let data0 = data.surge;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/surge", "#/properties/surge/anyOf/0/type", "type");
        errors++;
      }
      if (!(data0 === "none")) {
        vErrors = withError(vErrors, instancePath + "/surge", "#/properties/surge/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (!validate378(data0, { instancePath: instancePath + "/surge", parentData: data, parentDataProperty: "surge", rootData })) {
          vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/surge", "#/properties/surge/anyOf", "anyOf");
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
    if (data.triage !== void 0) {
      let data1 = data.triage;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate382(data1[i0], { instancePath: instancePath + "/triage/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/triage", "#/properties/triage/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate377.errors = vErrors;
  return errors === 0;
}
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "after" || key0 === "within" || key0 === "owner" || key0 === "backlog" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data0 = data.after;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/after", "#/properties/after/type", "type");
        errors++;
      }
      if (!(data0 === "each-tranche" || data0 === "each-stage" || data0 === "last-tranche")) {
        vErrors = withError(vErrors, instancePath + "/after", "#/properties/after/enum", "enum");
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate70(data.within, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate52(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.backlog !== void 0) {
      if (!validate43(data.backlog, { instancePath: instancePath + "/backlog", parentData: data, parentDataProperty: "backlog", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate388.errors = vErrors;
  return errors === 0;
}
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate393.errors = vErrors;
  return errors === 0;
}
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "flow" || key0 === "scopes" || key0 === "limitedTo" || key0 === "tokenLife" || key0 === "renewBefore" || key0 === "expires" || key0 === "renew" || key0 === "secret" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.flow !== void 0) {
      let data0 = data.flow;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/flow", "#/properties/flow/type", "type");
        errors++;
      }
      if (!(data0 === "client-credentials" || data0 === "authorization-code" || data0 === "device-code" || data0 === "service-account")) {
        vErrors = withError(vErrors, instancePath + "/flow", "#/properties/flow/enum", "enum");
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data1 = data.scopes;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data1[i0], { instancePath: instancePath + "/scopes/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/scopes", "#/properties/scopes/type", "type");
        errors++;
      }
    }
    if (data.limitedTo !== void 0) {
      if (!validate37(data.limitedTo, { instancePath: instancePath + "/limitedTo", parentData: data, parentDataProperty: "limitedTo", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.tokenLife !== void 0) {
      if (!validate70(data.tokenLife, { instancePath: instancePath + "/tokenLife", parentData: data, parentDataProperty: "tokenLife", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.renewBefore !== void 0) {
      if (!validate70(data.renewBefore, { instancePath: instancePath + "/renewBefore", parentData: data, parentDataProperty: "renewBefore", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate48(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.renew !== void 0) {
      if (!validate48(data.renew, { instancePath: instancePath + "/renew", parentData: data, parentDataProperty: "renew", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.secret !== void 0) {
      if (!validate41(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate403.errors = vErrors;
  return errors === 0;
}
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "retries" || key0 === "backoff" || key0 === "idempotent" || key0 === "idempotencyKey" || key0 === "signing" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.retries !== void 0) {
      let data0 = data.retries;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = withError(vErrors, instancePath + "/retries", "#/properties/retries/type", "type");
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          vErrors = withError(vErrors, instancePath + "/retries", "#/properties/retries/maximum", "maximum");
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, instancePath + "/retries", "#/properties/retries/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.backoff !== void 0) {
      if (!validate70(data.backoff, { instancePath: instancePath + "/backoff", parentData: data, parentDataProperty: "backoff", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.idempotent !== void 0) {
      if (typeof data.idempotent !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/idempotent", "#/properties/idempotent/type", "type");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate412.errors = vErrors;
  return errors === 0;
}
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "owner" || key0 === "tranche" || key0 === "sender" || key0 === "tested" || key0 === "oauth" || key0 === "webhooks" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (!validate52(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate52(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.sender !== void 0) {
      if (!validate52(data.sender, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.tested !== void 0) {
      if (!validate48(data.tested, { instancePath: instancePath + "/tested", parentData: data, parentDataProperty: "tested", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.oauth !== void 0) {
      if (!validate403(data.oauth, { instancePath: instancePath + "/oauth", parentData: data, parentDataProperty: "oauth", rootData })) {
        vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhooks !== void 0) {
      if (!validate412(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData })) {
        vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate398.errors = vErrors;
  return errors === 0;
}
function validate418(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "inactiveAfter" || key0 === "action" || key0 === "location" || key0 === "retention" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.inactiveAfter !== void 0) {
      if (!validate70(data.inactiveAfter, { instancePath: instancePath + "/inactiveAfter", parentData: data, parentDataProperty: "inactiveAfter", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/action", "#/properties/action/type", "type");
        errors++;
      }
      if (!(data1 === "inactive-mailbox" || data1 === "shared-mailbox" || data1 === "export" || data1 === "delete" || data1 === "keep")) {
        vErrors = withError(vErrors, instancePath + "/action", "#/properties/action/enum", "enum");
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate37(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.retention !== void 0) {
      if (!validate70(data.retention, { instancePath: instancePath + "/retention", parentData: data, parentDataProperty: "retention", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate418.errors = vErrors;
  return errors === 0;
}
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "for" || key0 === "exit" || key0 === "exitTested" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data0[i0], { instancePath: instancePath + "/for/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/for", "#/properties/for/type", "type");
        errors++;
      }
    }
    if (data.exit !== void 0) {
      if (!validate37(data.exit, { instancePath: instancePath + "/exit", parentData: data, parentDataProperty: "exit", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.exitTested !== void 0) {
      if (!validate48(data.exitTested, { instancePath: instancePath + "/exitTested", parentData: data, parentDataProperty: "exitTested", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate425.errors = vErrors;
  return errors === 0;
}
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "vendors" || key0 === "accepted" || key0 === "by" || key0 === "reviewed" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.vendors !== void 0) {
      let data0 = data.vendors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (!validate52(key1, { instancePath: instancePath + "/vendors", parentData: data0, parentDataProperty: "vendors", rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            vErrors = withError(vErrors, instancePath + "/vendors", "#/properties/vendors/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate425(data0[key2], { instancePath: instancePath + "/vendors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/vendors", "#/properties/vendors/type", "type");
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      if (!validate37(data.accepted, { instancePath: instancePath + "/accepted", parentData: data, parentDataProperty: "accepted", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate52(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0) {
      if (!validate48(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate423.errors = vErrors;
  return errors === 0;
}
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema72.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate344(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Programme")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate346(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate348(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
        errors = vErrors.length;
      }
    }
    if (data.budget !== void 0) {
      if (!validate350(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData })) {
        vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
        errors = vErrors.length;
      }
    }
    if (data.communications !== void 0) {
      let data5 = data.communications;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (typeof data5 !== "string") {
        vErrors = withError(vErrors, instancePath + "/communications", "#/properties/communications/anyOf/0/type", "type");
        errors++;
      }
      if (!(data5 === "none")) {
        vErrors = withError(vErrors, instancePath + "/communications", "#/properties/communications/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs12 = errors;
        if (!validate357(data5, { instancePath: instancePath + "/communications", parentData: data, parentDataProperty: "communications", rootData })) {
          vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/communications", "#/properties/communications/anyOf", "anyOf");
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
    if (data.training !== void 0) {
      let data6 = data.training;
      const _errs14 = errors;
      let valid2 = false;
      const _errs15 = errors;
      if (typeof data6 !== "string") {
        vErrors = withError(vErrors, instancePath + "/training", "#/properties/training/anyOf/0/type", "type");
        errors++;
      }
      if (!(data6 === "none")) {
        vErrors = withError(vErrors, instancePath + "/training", "#/properties/training/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs17 = errors;
        if (!validate369(data6, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData })) {
          vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs17 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/training", "#/properties/training/anyOf", "anyOf");
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.support !== void 0) {
      let data7 = data.support;
      const _errs19 = errors;
      let valid3 = false;
      const _errs20 = errors;
      if (typeof data7 !== "string") {
        vErrors = withError(vErrors, instancePath + "/support", "#/properties/support/anyOf/0/type", "type");
        errors++;
      }
      if (!(data7 === "none")) {
        vErrors = withError(vErrors, instancePath + "/support", "#/properties/support/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid2 = _errs20 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const _errs22 = errors;
        if (!validate377(data7, { instancePath: instancePath + "/support", parentData: data, parentDataProperty: "support", rootData })) {
          vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs22 === errors;
        valid3 = valid3 || _valid2;
      }
      if (!valid3) {
        vErrors = withError(vErrors, instancePath + "/support", "#/properties/support/anyOf", "anyOf");
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
    if (data.reviews !== void 0) {
      let data8 = data.reviews;
      const _errs24 = errors;
      let valid4 = false;
      const _errs25 = errors;
      if (typeof data8 !== "string") {
        vErrors = withError(vErrors, instancePath + "/reviews", "#/properties/reviews/anyOf/0/type", "type");
        errors++;
      }
      if (!(data8 === "none")) {
        vErrors = withError(vErrors, instancePath + "/reviews", "#/properties/reviews/anyOf/0/enum", "enum");
        errors++;
      }
      var _valid3 = _errs25 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const _errs27 = errors;
        if (!validate388(data8, { instancePath: instancePath + "/reviews", parentData: data, parentDataProperty: "reviews", rootData })) {
          vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs27 === errors;
        valid4 = valid4 || _valid3;
      }
      if (!valid4) {
        vErrors = withError(vErrors, instancePath + "/reviews", "#/properties/reviews/anyOf", "anyOf");
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
    if (data.plan !== void 0) {
      let data9 = data.plan;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === "30" || key1 === "60" || key1 === "90" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/plan", "#/properties/plan/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9["30"] !== void 0) {
          let data10 = data9["30"];
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate393(data10[i0], { instancePath: instancePath + "/plan/30/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/plan/30", "#/properties/plan/properties/30/type", "type");
            errors++;
          }
        }
        if (data9["60"] !== void 0) {
          let data12 = data9["60"];
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate393(data12[i1], { instancePath: instancePath + "/plan/60/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/plan/60", "#/properties/plan/properties/60/type", "type");
            errors++;
          }
        }
        if (data9["90"] !== void 0) {
          let data14 = data9["90"];
          if (Array.isArray(data14)) {
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate393(data14[i2], { instancePath: instancePath + "/plan/90/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
                vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/plan/90", "#/properties/plan/properties/90/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/plan", "#/properties/plan/type", "type");
        errors++;
      }
    }
    if (data.integrations !== void 0) {
      let data16 = data.integrations;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 in data16) {
          const _errs42 = errors;
          if (!validate346(key2, { instancePath: instancePath + "/integrations", parentData: data16, parentDataProperty: "integrations", rootData })) {
            vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
            errors = vErrors.length;
          }
          var valid12 = _errs42 === errors;
          if (!valid12) {
            vErrors = withError(vErrors, instancePath + "/integrations", "#/properties/integrations/propertyNames", "propertyNames", { propertyName: key2 });
            errors++;
          }
        }
        for (const key3 in data16) {
          if (!validate398(data16[key3], { instancePath: instancePath + "/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/integrations", "#/properties/integrations/type", "type");
        errors++;
      }
    }
    if (data.archive !== void 0) {
      if (!validate418(data.archive, { instancePath: instancePath + "/archive", parentData: data, parentDataProperty: "archive", rootData })) {
        vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
        errors = vErrors.length;
      }
    }
    if (data.concentration !== void 0) {
      if (!validate423(data.concentration, { instancePath: instancePath + "/concentration", parentData: data, parentDataProperty: "concentration", rootData })) {
        vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate343.errors = vErrors;
  return errors === 0;
}
var validateSettings = validate434;
var schema93 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/settings.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Settings"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "rules": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/ruleId" }, "additionalProperties": { "type": "string", "enum": ["none", "hint", "info", "warning", "error"] } }, "ignore": { "type": "array", "items": { "type": "object", "properties": { "rule": { "$ref": "definitions.schema.json#/definitions/ruleId" }, "files": { "$ref": "definitions.schema.json#/definitions/globs" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["rule", "files"] } }, "resolvers": { "type": "array", "items": { "type": "string", "pattern": "^(system|embedded:.+|(udp|tcp|tls|https)://.+)$" } }, "probes": { "type": "object", "properties": { "https": { "type": "boolean" }, "smtp": { "type": "boolean" }, "blocklists": { "type": "boolean" }, "history": { "type": "boolean" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "now": { "$ref": "definitions.schema.json#/definitions/instant" }, "zones": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/glob" } }, "maxAge": { "$ref": "definitions.schema.json#/definitions/duration" }, "network": { "type": "object", "properties": { "timeout": { "$ref": "definitions.schema.json#/definitions/duration" }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 1e3 }, "allowPrivate": { "type": "boolean" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "ruleSet": { "$ref": "definitions.schema.json#/definitions/ruleSet" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title"] };
var pattern95 = new RegExp("^(system|embedded:.+|(udp|tcp|tls|https)://.+)$", "u");
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate435.errors = vErrors;
  return errors === 0;
}
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate437.errors = vErrors;
  return errors === 0;
}
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate439.errors = vErrors;
  return errors === 0;
}
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern43.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate441.errors = vErrors;
  return errors === 0;
}
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate266(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate266(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate444.errors = vErrors;
  return errors === 0;
}
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate448.errors = vErrors;
  return errors === 0;
}
function validate450(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate450.errors = vErrors;
  return errors === 0;
}
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate452.errors = vErrors;
  return errors === 0;
}
var pattern100 = new RegExp("^[0-9]+(\\.[0-9]+)*$", "u");
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern100.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate455.errors = vErrors;
  return errors === 0;
}
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema93.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate435(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Settings")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate437(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate439(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs9 = errors;
          if (!validate441(key1, { instancePath: instancePath + "/rules", parentData: data4, parentDataProperty: "rules", rootData })) {
            vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            vErrors = withError(vErrors, instancePath + "/rules", "#/properties/rules/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (typeof data5 !== "string") {
            vErrors = withError(vErrors, instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/rules/additionalProperties/type", "type");
            errors++;
          }
          if (!(data5 === "none" || data5 === "hint" || data5 === "info" || data5 === "warning" || data5 === "error")) {
            vErrors = withError(vErrors, instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/rules/additionalProperties/enum", "enum");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/rules", "#/properties/rules/type", "type");
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
              vErrors = withError(vErrors, instancePath + "/ignore/" + i0, "#/properties/ignore/items/required", "required", { missingProperty: "rule" });
              errors++;
            }
            if (data7.files === void 0) {
              vErrors = withError(vErrors, instancePath + "/ignore/" + i0, "#/properties/ignore/items/required", "required", { missingProperty: "files" });
              errors++;
            }
            for (const key3 in data7) {
              if (!(key3 === "rule" || key3 === "files" || pattern0.test(key3))) {
                vErrors = withError(vErrors, instancePath + "/ignore/" + i0, "#/properties/ignore/items/additionalProperties", "additionalProperties", { additionalProperty: key3 });
                errors++;
              }
            }
            if (data7.rule !== void 0) {
              if (!validate441(data7.rule, { instancePath: instancePath + "/ignore/" + i0 + "/rule", parentData: data7, parentDataProperty: "rule", rootData })) {
                vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
                errors = vErrors.length;
              }
            }
            if (data7.files !== void 0) {
              if (!validate444(data7.files, { instancePath: instancePath + "/ignore/" + i0 + "/files", parentData: data7, parentDataProperty: "files", rootData })) {
                vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/ignore/" + i0, "#/properties/ignore/items/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/ignore", "#/properties/ignore/type", "type");
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
            if (!pattern95.test(data11)) {
              vErrors = withError(vErrors, instancePath + "/resolvers/" + i1, "#/properties/resolvers/items/pattern", "pattern");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/resolvers/" + i1, "#/properties/resolvers/items/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/resolvers", "#/properties/resolvers/type", "type");
        errors++;
      }
    }
    if (data.probes !== void 0) {
      let data12 = data.probes;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          if (!(key4 === "https" || key4 === "smtp" || key4 === "blocklists" || key4 === "history" || pattern0.test(key4))) {
            vErrors = withError(vErrors, instancePath + "/probes", "#/properties/probes/additionalProperties", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data12.https !== void 0) {
          if (typeof data12.https !== "boolean") {
            vErrors = withError(vErrors, instancePath + "/probes/https", "#/properties/probes/properties/https/type", "type");
            errors++;
          }
        }
        if (data12.smtp !== void 0) {
          if (typeof data12.smtp !== "boolean") {
            vErrors = withError(vErrors, instancePath + "/probes/smtp", "#/properties/probes/properties/smtp/type", "type");
            errors++;
          }
        }
        if (data12.blocklists !== void 0) {
          if (typeof data12.blocklists !== "boolean") {
            vErrors = withError(vErrors, instancePath + "/probes/blocklists", "#/properties/probes/properties/blocklists/type", "type");
            errors++;
          }
        }
        if (data12.history !== void 0) {
          if (typeof data12.history !== "boolean") {
            vErrors = withError(vErrors, instancePath + "/probes/history", "#/properties/probes/properties/history/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/probes", "#/properties/probes/type", "type");
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate448(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData })) {
        vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
        errors = vErrors.length;
      }
    }
    if (data.zones !== void 0) {
      let data18 = data.zones;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate450(data18[i2], { instancePath: instancePath + "/zones/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/zones", "#/properties/zones/type", "type");
        errors++;
      }
    }
    if (data.maxAge !== void 0) {
      if (!validate452(data.maxAge, { instancePath: instancePath + "/maxAge", parentData: data, parentDataProperty: "maxAge", rootData })) {
        vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
        errors = vErrors.length;
      }
    }
    if (data.network !== void 0) {
      let data21 = data.network;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key5 in data21) {
          if (!(key5 === "timeout" || key5 === "concurrency" || key5 === "allowPrivate" || pattern0.test(key5))) {
            vErrors = withError(vErrors, instancePath + "/network", "#/properties/network/additionalProperties", "additionalProperties", { additionalProperty: key5 });
            errors++;
          }
        }
        if (data21.timeout !== void 0) {
          if (!validate452(data21.timeout, { instancePath: instancePath + "/network/timeout", parentData: data21, parentDataProperty: "timeout", rootData })) {
            vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
            errors = vErrors.length;
          }
        }
        if (data21.concurrency !== void 0) {
          let data23 = data21.concurrency;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            vErrors = withError(vErrors, instancePath + "/network/concurrency", "#/properties/network/properties/concurrency/type", "type");
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 1e3 || isNaN(data23)) {
              vErrors = withError(vErrors, instancePath + "/network/concurrency", "#/properties/network/properties/concurrency/maximum", "maximum");
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              vErrors = withError(vErrors, instancePath + "/network/concurrency", "#/properties/network/properties/concurrency/minimum", "minimum");
              errors++;
            }
          }
        }
        if (data21.allowPrivate !== void 0) {
          if (typeof data21.allowPrivate !== "boolean") {
            vErrors = withError(vErrors, instancePath + "/network/allowPrivate", "#/properties/network/properties/allowPrivate/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/network", "#/properties/network/type", "type");
        errors++;
      }
    }
    if (data.ruleSet !== void 0) {
      if (!validate455(data.ruleSet, { instancePath: instancePath + "/ruleSet", parentData: data, parentDataProperty: "ruleSet", rootData })) {
        vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate434.errors = vErrors;
  return errors === 0;
}
var validateZone = validate457;
var schema103 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/zone.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Zone"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "origin": { "$ref": "definitions.schema.json#/definitions/fqdn" }, "origins": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/fqdn" } }, "base": { "$ref": "definitions.schema.json#/definitions/path" }, "covers": { "type": "string", "enum": ["zone", "listed"] }, "ttl": { "$ref": "definitions.schema.json#/definitions/ttl" }, "records": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/RecordPart" } }, "vars": { "type": "object", "additionalProperties": { "$ref": "definitions.schema.json#/definitions/VariablePart" } }, "phases": { "type": "object", "additionalProperties": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/RecordPart" } } }, "live": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate458(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate458.errors = vErrors;
  return errors === 0;
}
function validate460(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate460.errors = vErrors;
  return errors === 0;
}
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate462.errors = vErrors;
  return errors === 0;
}
function validate464(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate464.errors = vErrors;
  return errors === 0;
}
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate467.errors = vErrors;
  return errors === 0;
}
function validate469(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern41.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate469.errors = vErrors;
  return errors === 0;
}
var pattern106 = new RegExp("^[A-Z][A-Z0-9]*$", "u");
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "type" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "type" || key0 === "ttl" || key0 === "value" || key0 === "values" || key0 === "parts" || key0 === "priority" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        if (!pattern106.test(data1)) {
          vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/pattern", "pattern");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/type", "type");
        errors++;
      }
    }
    if (data.ttl !== void 0) {
      if (!validate200(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
        vErrors = withError(vErrors, instancePath + "/values", "#/properties/values/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/parts", "#/properties/parts/type", "type");
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data8 = data.priority;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = withError(vErrors, instancePath + "/priority", "#/properties/priority/type", "type");
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 65535 || isNaN(data8)) {
          vErrors = withError(vErrors, instancePath + "/priority", "#/properties/priority/maximum", "maximum");
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          vErrors = withError(vErrors, instancePath + "/priority", "#/properties/priority/minimum", "minimum");
          errors++;
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate471.errors = vErrors;
  return errors === 0;
}
function validate478(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "value" || key0 === "known" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/known", "#/properties/known/anyOf/0/type", "type");
        errors++;
      }
      if (!(data2 === "now")) {
        vErrors = withError(vErrors, instancePath + "/known", "#/properties/known/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/known", "#/properties/known/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate478.errors = vErrors;
  return errors === 0;
}
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate484.errors = vErrors;
  return errors === 0;
}
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema103.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate458(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Zone")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate460(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate462(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
        errors = vErrors.length;
      }
    }
    if (data.origin !== void 0) {
      if (!validate464(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData })) {
        vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
        errors = vErrors.length;
      }
    }
    if (data.origins !== void 0) {
      let data5 = data.origins;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate464(data5[i0], { instancePath: instancePath + "/origins/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/origins", "#/properties/origins/type", "type");
        errors++;
      }
    }
    if (data.base !== void 0) {
      if (!validate467(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
        vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
        errors = vErrors.length;
      }
    }
    if (data.covers !== void 0) {
      let data8 = data.covers;
      if (typeof data8 !== "string") {
        vErrors = withError(vErrors, instancePath + "/covers", "#/properties/covers/type", "type");
        errors++;
      }
      if (!(data8 === "zone" || data8 === "listed")) {
        vErrors = withError(vErrors, instancePath + "/covers", "#/properties/covers/enum", "enum");
        errors++;
      }
    }
    if (data.ttl !== void 0) {
      if (!validate469(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
        vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
        errors = vErrors.length;
      }
    }
    if (data.records !== void 0) {
      let data10 = data.records;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate471(data10[i1], { instancePath: instancePath + "/records/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/records", "#/properties/records/type", "type");
        errors++;
      }
    }
    if (data.vars !== void 0) {
      let data12 = data.vars;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12) {
          if (!validate478(data12[key1], { instancePath: instancePath + "/vars/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/vars", "#/properties/vars/type", "type");
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
              if (!validate471(data15[i2], { instancePath: instancePath + "/phases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, parentData: data15, parentDataProperty: i2, rootData })) {
                vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/phases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/phases/additionalProperties/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/phases", "#/properties/phases/type", "type");
        errors++;
      }
    }
    if (data.live !== void 0) {
      if (!validate484(data.live, { instancePath: instancePath + "/live", parentData: data, parentDataProperty: "live", rootData })) {
        vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate457.errors = vErrors;
  return errors === 0;
}
var validateRunbook = validate486;
var schema113 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/runbook.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Runbook"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "severity": { "type": "string", "enum": ["critical", "high", "medium", "low"] }, "when": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/condition" } }, "symptoms": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "inputs": { "type": "object", "additionalProperties": { "$ref": "definitions.schema.json#/definitions/InputPart" } }, "data": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "steps": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/StepPart" } }, "rollback": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/StepPart" } }, "done": { "$ref": "definitions.schema.json#/definitions/condition" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title", "steps"] };
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate487.errors = vErrors;
  return errors === 0;
}
function validate489(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate489.errors = vErrors;
  return errors === 0;
}
function validate491(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate491.errors = vErrors;
  return errors === 0;
}
function validate493(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate493.errors = vErrors;
  return errors === 0;
}
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate495.errors = vErrors;
  return errors === 0;
}
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "type" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "default" || key0 === "title" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/type", "type");
        errors++;
      }
      if (!(data0 === "text" || data0 === "number" || data0 === "boolean" || data0 === "duration" || data0 === "domain" || data0 === "selector" || data0 === "tranche" || data0 === "sender" || data0 === "person" || data0 === "mailbox" || data0 === "email" || data0 === "host" || data0 === "record-type" || data0 === "file")) {
        vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum");
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data1 = data.default;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/default", "#/properties/default/type", "type");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate497.errors = vErrors;
  return errors === 0;
}
var schema120 = { "type": "object", "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/text" }, "check": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "array", "items": { "$ref": "#/definitions/text" } }] }, "run": { "type": "string", "minLength": 1 }, "shell": { "type": "string", "enum": ["sh", "bash", "pwsh", "cmd"] }, "manual": { "$ref": "#/definitions/text" }, "ask": { "type": "object", "properties": { "type": { "type": "string", "enum": ["text", "file", "confirm"] }, "save": { "$ref": "#/definitions/path" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] }, "choose": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/definitions/id" } }, "change": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/definitions/anything" } }, "probe": { "$ref": "#/definitions/id" }, "wait": { "anyOf": [{ "type": "string", "enum": ["ttl(previous)", "ttl(now)"] }, { "$ref": "#/definitions/duration" }] }, "gate": { "$ref": "#/definitions/id" }, "runbook": { "$ref": "#/definitions/id" }, "at": { "$ref": "#/definitions/offset" }, "noReturn": { "type": "boolean" }, "confirm": { "$ref": "#/definitions/id" }, "expect": { "type": "object", "additionalProperties": { "$ref": "#/definitions/anything" } }, "forEach": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "$ref": "#/definitions/anything" } }, "capture": { "type": "string", "enum": ["text", "lines", "json"] }, "askSecret": { "$ref": "#/definitions/text" }, "with": { "type": "object", "additionalProperties": { "$ref": "#/definitions/anything" } }, "onFail": { "$ref": "#/definitions/id" }, "next": { "$ref": "#/definitions/id" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["run"] }, { "required": ["manual"] }, { "required": ["ask"] }, { "required": ["choose"] }, { "required": ["change"] }, { "required": ["probe"] }, { "required": ["wait"] }, { "required": ["gate"] }, { "required": ["runbook"] }] };
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate509.errors = null;
  return true;
}
function validate501(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      vErrors = withError(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "check" });
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
      vErrors = withError(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "run" });
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
        vErrors = withError(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "manual" });
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
          vErrors = withError(vErrors, instancePath, "#/oneOf/3/required", "required", { missingProperty: "ask" });
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
            vErrors = withError(vErrors, instancePath, "#/oneOf/4/required", "required", { missingProperty: "choose" });
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
              vErrors = withError(vErrors, instancePath, "#/oneOf/5/required", "required", { missingProperty: "change" });
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
                vErrors = withError(vErrors, instancePath, "#/oneOf/6/required", "required", { missingProperty: "probe" });
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
                  vErrors = withError(vErrors, instancePath, "#/oneOf/7/required", "required", { missingProperty: "wait" });
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
                    vErrors = withError(vErrors, instancePath, "#/oneOf/8/required", "required", { missingProperty: "gate" });
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
                      vErrors = withError(vErrors, instancePath, "#/oneOf/9/required", "required", { missingProperty: "runbook" });
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
    vErrors = withError(vErrors, instancePath, "#/oneOf", "oneOf");
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
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema120.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
          vErrors = withError(vErrors, instancePath + "/check", "#/properties/check/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/check", "#/properties/check/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/run", "#/properties/run/minLength", "minLength");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/run", "#/properties/run/type", "type");
        errors++;
      }
    }
    if (data.shell !== void 0) {
      let data5 = data.shell;
      if (typeof data5 !== "string") {
        vErrors = withError(vErrors, instancePath + "/shell", "#/properties/shell/type", "type");
        errors++;
      }
      if (!(data5 === "sh" || data5 === "bash" || data5 === "pwsh" || data5 === "cmd")) {
        vErrors = withError(vErrors, instancePath + "/shell", "#/properties/shell/enum", "enum");
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
          vErrors = withError(vErrors, instancePath + "/ask", "#/properties/ask/required", "required", { missingProperty: "type" });
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "type" || key1 === "save" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/ask", "#/properties/ask/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data7.type !== void 0) {
          let data8 = data7.type;
          if (typeof data8 !== "string") {
            vErrors = withError(vErrors, instancePath + "/ask/type", "#/properties/ask/properties/type/type", "type");
            errors++;
          }
          if (!(data8 === "text" || data8 === "file" || data8 === "confirm")) {
            vErrors = withError(vErrors, instancePath + "/ask/type", "#/properties/ask/properties/type/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/ask", "#/properties/ask/type", "type");
        errors++;
      }
    }
    if (data.choose !== void 0) {
      let data10 = data.choose;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          vErrors = withError(vErrors, instancePath + "/choose", "#/properties/choose/minProperties", "minProperties");
          errors++;
        }
        for (const key2 in data10) {
          if (!validate52(data10[key2], { instancePath: instancePath + "/choose/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/choose", "#/properties/choose/type", "type");
        errors++;
      }
    }
    if (data.change !== void 0) {
      let data12 = data.change;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          vErrors = withError(vErrors, instancePath + "/change", "#/properties/change/minProperties", "minProperties");
          errors++;
        }
        for (const key3 in data12) {
          if (!validate509(data12[key3], { instancePath: instancePath + "/change/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/change", "#/properties/change/type", "type");
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
        vErrors = withError(vErrors, instancePath + "/wait", "#/properties/wait/anyOf/0/type", "type");
        errors++;
      }
      if (!(data15 === "ttl(previous)" || data15 === "ttl(now)")) {
        vErrors = withError(vErrors, instancePath + "/wait", "#/properties/wait/anyOf/0/enum", "enum");
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
        vErrors = withError(vErrors, instancePath + "/wait", "#/properties/wait/anyOf", "anyOf");
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
      if (!validate313(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
        errors = vErrors.length;
      }
    }
    if (data.noReturn !== void 0) {
      if (typeof data.noReturn !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/noReturn", "#/properties/noReturn/type", "type");
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
          if (!validate509(data21[key4], { instancePath: instancePath + "/expect/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/expect", "#/properties/expect/type", "type");
        errors++;
      }
    }
    if (data.forEach !== void 0) {
      let data23 = data.forEach;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (Object.keys(data23).length > 1) {
          vErrors = withError(vErrors, instancePath + "/forEach", "#/properties/forEach/maxProperties", "maxProperties");
          errors++;
        }
        if (Object.keys(data23).length < 1) {
          vErrors = withError(vErrors, instancePath + "/forEach", "#/properties/forEach/minProperties", "minProperties");
          errors++;
        }
        for (const key5 in data23) {
          if (!validate509(data23[key5], { instancePath: instancePath + "/forEach/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/forEach", "#/properties/forEach/type", "type");
        errors++;
      }
    }
    if (data.capture !== void 0) {
      let data25 = data.capture;
      if (typeof data25 !== "string") {
        vErrors = withError(vErrors, instancePath + "/capture", "#/properties/capture/type", "type");
        errors++;
      }
      if (!(data25 === "text" || data25 === "lines" || data25 === "json")) {
        vErrors = withError(vErrors, instancePath + "/capture", "#/properties/capture/enum", "enum");
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
          if (!validate509(data27[key6], { instancePath: instancePath + "/with/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key6, rootData })) {
            vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/with", "#/properties/with/type", "type");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate501.errors = vErrors;
  return errors === 0;
}
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.steps === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "steps" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema113.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate487(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Runbook")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate489(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate491(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      let data4 = data.severity;
      if (typeof data4 !== "string") {
        vErrors = withError(vErrors, instancePath + "/severity", "#/properties/severity/type", "type");
        errors++;
      }
      if (!(data4 === "critical" || data4 === "high" || data4 === "medium" || data4 === "low")) {
        vErrors = withError(vErrors, instancePath + "/severity", "#/properties/severity/enum", "enum");
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data5 = data.when;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate493(data5[i0], { instancePath: instancePath + "/when/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/when", "#/properties/when/type", "type");
        errors++;
      }
    }
    if (data.symptoms !== void 0) {
      let data7 = data.symptoms;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate495(data7[i1], { instancePath: instancePath + "/symptoms/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/symptoms", "#/properties/symptoms/type", "type");
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data9 = data.inputs;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!validate497(data9[key1], { instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputs", "#/properties/inputs/type", "type");
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data11 = data.data;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate495(data11[i2], { instancePath: instancePath + "/data/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type");
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data13 = data.steps;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate501(data13[i3], { instancePath: instancePath + "/steps/" + i3, parentData: data13, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/steps", "#/properties/steps/type", "type");
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data15 = data.rollback;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate501(data15[i4], { instancePath: instancePath + "/rollback/" + i4, parentData: data15, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/rollback", "#/properties/rollback/type", "type");
        errors++;
      }
    }
    if (data.done !== void 0) {
      if (!validate493(data.done, { instancePath: instancePath + "/done", parentData: data, parentDataProperty: "done", rootData })) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate486.errors = vErrors;
  return errors === 0;
}
var validateQuestionnaire = validate526;
var schema122 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/questionnaire.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Questionnaire"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "vendor": { "$ref": "definitions.schema.json#/definitions/id" }, "asked": { "$ref": "definitions.schema.json#/definitions/instant" }, "answered": { "$ref": "definitions.schema.json#/definitions/instant" }, "by": { "$ref": "definitions.schema.json#/definitions/text" }, "answers": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/id" }, "additionalProperties": { "$ref": "definitions.schema.json#/definitions/AnswerPart" } }, "contract": { "type": "object", "properties": { "dpa": { "$ref": "definitions.schema.json#/definitions/text" }, "jurisdiction": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title", "vendor"] };
function validate527(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate527.errors = vErrors;
  return errors === 0;
}
function validate529(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate529.errors = vErrors;
  return errors === 0;
}
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate531.errors = vErrors;
  return errors === 0;
}
function validate534(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate534.errors = vErrors;
  return errors === 0;
}
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate537.errors = vErrors;
  return errors === 0;
}
function validate540(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.question === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "question" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "question" || key0 === "answer" || key0 === "evidence" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.question !== void 0) {
      if (!validate37(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      if (!validate37(data.answer, { instancePath: instancePath + "/answer", parentData: data, parentDataProperty: "answer", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate37(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate540.errors = vErrors;
  return errors === 0;
}
function validate526(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.vendor === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "vendor" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema122.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate527(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Questionnaire")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate529(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate531(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
        errors = vErrors.length;
      }
    }
    if (data.vendor !== void 0) {
      if (!validate529(data.vendor, { instancePath: instancePath + "/vendor", parentData: data, parentDataProperty: "vendor", rootData })) {
        vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
        errors = vErrors.length;
      }
    }
    if (data.asked !== void 0) {
      if (!validate534(data.asked, { instancePath: instancePath + "/asked", parentData: data, parentDataProperty: "asked", rootData })) {
        vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
        errors = vErrors.length;
      }
    }
    if (data.answered !== void 0) {
      if (!validate534(data.answered, { instancePath: instancePath + "/answered", parentData: data, parentDataProperty: "answered", rootData })) {
        vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate537(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
        errors = vErrors.length;
      }
    }
    if (data.answers !== void 0) {
      let data8 = data.answers;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs13 = errors;
          if (!validate529(key1, { instancePath: instancePath + "/answers", parentData: data8, parentDataProperty: "answers", rootData })) {
            vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs13 === errors;
          if (!valid1) {
            vErrors = withError(vErrors, instancePath + "/answers", "#/properties/answers/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data8) {
          if (!validate540(data8[key2], { instancePath: instancePath + "/answers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/answers", "#/properties/answers/type", "type");
        errors++;
      }
    }
    if (data.contract !== void 0) {
      let data10 = data.contract;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          if (!(key3 === "dpa" || key3 === "jurisdiction" || pattern0.test(key3))) {
            vErrors = withError(vErrors, instancePath + "/contract", "#/properties/contract/additionalProperties", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data10.dpa !== void 0) {
          if (!validate537(data10.dpa, { instancePath: instancePath + "/contract/dpa", parentData: data10, parentDataProperty: "dpa", rootData })) {
            vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
            errors = vErrors.length;
          }
        }
        if (data10.jurisdiction !== void 0) {
          if (!validate537(data10.jurisdiction, { instancePath: instancePath + "/contract/jurisdiction", parentData: data10, parentDataProperty: "jurisdiction", rootData })) {
            vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/contract", "#/properties/contract/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate526.errors = vErrors;
  return errors === 0;
}
var validateService = validate547;
var schema129 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/service.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Service"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "type": { "type": "string", "enum": ["mailbox", "bulk", "transactional", "crm", "helpdesk", "app", "survey", "security-training", "gateway", "forwarder", "relay", "hosting"] }, "includes": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "formerIncludes": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "aligns": { "type": "string", "enum": ["yes", "configured", "never", "unknown"] }, "dkim": { "type": "array", "items": { "type": "object", "properties": { "selector": { "$ref": "definitions.schema.json#/definitions/text" }, "target": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["selector"] } }, "note": { "$ref": "definitions.schema.json#/definitions/text" }, "source": { "$ref": "definitions.schema.json#/definitions/text" }, "confidence": { "type": "string", "enum": ["high", "medium", "low"] }, "checked": { "$ref": "definitions.schema.json#/definitions/instant" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "title"] };
function validate548(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate548.errors = vErrors;
  return errors === 0;
}
function validate550(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate550.errors = vErrors;
  return errors === 0;
}
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
function validate554(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate554.errors = vErrors;
  return errors === 0;
}
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate561.errors = vErrors;
  return errors === 0;
}
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema129.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate548(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Service")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate550(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate552(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 !== "string") {
        vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/type", "type");
        errors++;
      }
      if (!(data4 === "mailbox" || data4 === "bulk" || data4 === "transactional" || data4 === "crm" || data4 === "helpdesk" || data4 === "app" || data4 === "survey" || data4 === "security-training" || data4 === "gateway" || data4 === "forwarder" || data4 === "relay" || data4 === "hosting")) {
        vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum");
        errors++;
      }
    }
    if (data.includes !== void 0) {
      let data5 = data.includes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate554(data5[i0], { instancePath: instancePath + "/includes/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/includes", "#/properties/includes/type", "type");
        errors++;
      }
    }
    if (data.formerIncludes !== void 0) {
      let data7 = data.formerIncludes;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate554(data7[i1], { instancePath: instancePath + "/formerIncludes/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/formerIncludes", "#/properties/formerIncludes/type", "type");
        errors++;
      }
    }
    if (data.aligns !== void 0) {
      let data9 = data.aligns;
      if (typeof data9 !== "string") {
        vErrors = withError(vErrors, instancePath + "/aligns", "#/properties/aligns/type", "type");
        errors++;
      }
      if (!(data9 === "yes" || data9 === "configured" || data9 === "never" || data9 === "unknown")) {
        vErrors = withError(vErrors, instancePath + "/aligns", "#/properties/aligns/enum", "enum");
        errors++;
      }
    }
    if (data.dkim !== void 0) {
      let data10 = data.dkim;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.selector === void 0) {
              vErrors = withError(vErrors, instancePath + "/dkim/" + i2, "#/properties/dkim/items/required", "required", { missingProperty: "selector" });
              errors++;
            }
            for (const key1 in data11) {
              if (!(key1 === "selector" || key1 === "target" || pattern0.test(key1))) {
                vErrors = withError(vErrors, instancePath + "/dkim/" + i2, "#/properties/dkim/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data11.selector !== void 0) {
              if (!validate554(data11.selector, { instancePath: instancePath + "/dkim/" + i2 + "/selector", parentData: data11, parentDataProperty: "selector", rootData })) {
                vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
                errors = vErrors.length;
              }
            }
            if (data11.target !== void 0) {
              if (!validate554(data11.target, { instancePath: instancePath + "/dkim/" + i2 + "/target", parentData: data11, parentDataProperty: "target", rootData })) {
                vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/dkim/" + i2, "#/properties/dkim/items/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/type", "type");
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate554(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate554(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      let data16 = data.confidence;
      if (typeof data16 !== "string") {
        vErrors = withError(vErrors, instancePath + "/confidence", "#/properties/confidence/type", "type");
        errors++;
      }
      if (!(data16 === "high" || data16 === "medium" || data16 === "low")) {
        vErrors = withError(vErrors, instancePath + "/confidence", "#/properties/confidence/enum", "enum");
        errors++;
      }
    }
    if (data.checked !== void 0) {
      if (!validate561(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData })) {
        vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate547.errors = vErrors;
  return errors === 0;
}
var validateSnapshot = validate563;
var schema135 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/snapshot.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Snapshot"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "playbook": { "$ref": "definitions.schema.json#/definitions/id" }, "tranche": { "$ref": "definitions.schema.json#/definitions/id" }, "scope": { "$ref": "definitions.schema.json#/definitions/text" }, "period": { "type": "object", "properties": { "from": { "$ref": "definitions.schema.json#/definitions/instant" }, "to": { "$ref": "definitions.schema.json#/definitions/instant" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["from", "to"] }, "values": { "type": "object", "additionalProperties": { "$ref": "definitions.schema.json#/definitions/MeasurementPart" } }, "notes": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "period", "values"] };
function validate564(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate564.errors = vErrors;
  return errors === 0;
}
function validate566(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate566.errors = vErrors;
  return errors === 0;
}
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate568.errors = vErrors;
  return errors === 0;
}
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate572.errors = vErrors;
  return errors === 0;
}
function validate574(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate574.errors = vErrors;
  return errors === 0;
}
var schema141 = { "type": "object", "properties": { "value": { "anyOf": [{ "type": "number" }, { "type": "string", "minLength": 1 }] }, "good": { "type": "number", "minimum": 0 }, "total": { "type": "number", "minimum": 0 }, "p50": { "$ref": "#/definitions/duration" }, "p95": { "$ref": "#/definitions/duration" }, "p99": { "$ref": "#/definitions/duration" }, "unit": { "$ref": "#/definitions/text" }, "reader": { "$ref": "#/definitions/text" }, "files": { "type": "array", "items": { "type": "object", "properties": { "path": { "$ref": "#/definitions/path" }, "sha256": { "$ref": "#/definitions/text" }, "rows": { "type": "integer", "minimum": 0 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] } }, "reporters": { "type": "integer", "minimum": 0 }, "by": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0 } }, "excluded": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0 } }, "missing": { "type": "integer", "minimum": 0 }, "sameCause": { "type": "array", "items": { "type": "object", "properties": { "sender": { "$ref": "#/definitions/text" }, "cause": { "$ref": "#/definitions/text" }, "count": { "type": "integer", "minimum": 1 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["count"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate577(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema141.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = withError(vErrors, instancePath + "/value", "#/properties/value/anyOf/0/type", "type");
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (typeof data0 === "string") {
          if (func3(data0) < 1) {
            vErrors = withError(vErrors, instancePath + "/value", "#/properties/value/anyOf/1/minLength", "minLength");
            errors++;
          }
        } else {
          vErrors = withError(vErrors, instancePath + "/value", "#/properties/value/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/value", "#/properties/value/anyOf", "anyOf");
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
          vErrors = withError(vErrors, instancePath + "/good", "#/properties/good/minimum", "minimum");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/good", "#/properties/good/type", "type");
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, instancePath + "/total", "#/properties/total/minimum", "minimum");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/total", "#/properties/total/type", "type");
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
              vErrors = withError(vErrors, instancePath + "/files/" + i0, "#/properties/files/items/required", "required", { missingProperty: "path" });
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "path" || key1 === "sha256" || key1 === "rows" || pattern0.test(key1))) {
                vErrors = withError(vErrors, instancePath + "/files/" + i0, "#/properties/files/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
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
                vErrors = withError(vErrors, instancePath + "/files/" + i0 + "/rows", "#/properties/files/items/properties/rows/type", "type");
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 0 || isNaN(data12)) {
                  vErrors = withError(vErrors, instancePath + "/files/" + i0 + "/rows", "#/properties/files/items/properties/rows/minimum", "minimum");
                  errors++;
                }
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/files/" + i0, "#/properties/files/items/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/files", "#/properties/files/type", "type");
        errors++;
      }
    }
    if (data.reporters !== void 0) {
      let data13 = data.reporters;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        vErrors = withError(vErrors, instancePath + "/reporters", "#/properties/reporters/type", "type");
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 < 0 || isNaN(data13)) {
          vErrors = withError(vErrors, instancePath + "/reporters", "#/properties/reporters/minimum", "minimum");
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
              vErrors = withError(vErrors, instancePath + "/by/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/by/additionalProperties/minimum", "minimum");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/by/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/by/additionalProperties/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/by", "#/properties/by/type", "type");
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
              vErrors = withError(vErrors, instancePath + "/excluded/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/excluded/additionalProperties/minimum", "minimum");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/excluded/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/excluded/additionalProperties/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/excluded", "#/properties/excluded/type", "type");
        errors++;
      }
    }
    if (data.missing !== void 0) {
      let data18 = data.missing;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        vErrors = withError(vErrors, instancePath + "/missing", "#/properties/missing/type", "type");
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          vErrors = withError(vErrors, instancePath + "/missing", "#/properties/missing/minimum", "minimum");
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
              vErrors = withError(vErrors, instancePath + "/sameCause/" + i1, "#/properties/sameCause/items/required", "required", { missingProperty: "count" });
              errors++;
            }
            for (const key4 in data20) {
              if (!(key4 === "sender" || key4 === "cause" || key4 === "count" || pattern0.test(key4))) {
                vErrors = withError(vErrors, instancePath + "/sameCause/" + i1, "#/properties/sameCause/items/additionalProperties", "additionalProperties", { additionalProperty: key4 });
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
                vErrors = withError(vErrors, instancePath + "/sameCause/" + i1 + "/count", "#/properties/sameCause/items/properties/count/type", "type");
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 1 || isNaN(data23)) {
                  vErrors = withError(vErrors, instancePath + "/sameCause/" + i1 + "/count", "#/properties/sameCause/items/properties/count/minimum", "minimum");
                  errors++;
                }
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/sameCause/" + i1, "#/properties/sameCause/items/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/sameCause", "#/properties/sameCause/type", "type");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate577.errors = vErrors;
  return errors === 0;
}
function validate563(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.period === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "period" });
      errors++;
    }
    if (data.values === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "values" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema135.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate564(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate564.errors : vErrors.concat(validate564.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Snapshot")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate566(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate566.errors : vErrors.concat(validate566.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate568(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
        errors = vErrors.length;
      }
    }
    if (data.playbook !== void 0) {
      if (!validate566(data.playbook, { instancePath: instancePath + "/playbook", parentData: data, parentDataProperty: "playbook", rootData })) {
        vErrors = vErrors === null ? validate566.errors : vErrors.concat(validate566.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate566(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate566.errors : vErrors.concat(validate566.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validate572(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData })) {
        vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
        errors = vErrors.length;
      }
    }
    if (data.period !== void 0) {
      let data7 = data.period;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.from === void 0) {
          vErrors = withError(vErrors, instancePath + "/period", "#/properties/period/required", "required", { missingProperty: "from" });
          errors++;
        }
        if (data7.to === void 0) {
          vErrors = withError(vErrors, instancePath + "/period", "#/properties/period/required", "required", { missingProperty: "to" });
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "from" || key1 === "to" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/period", "#/properties/period/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data7.from !== void 0) {
          if (!validate574(data7.from, { instancePath: instancePath + "/period/from", parentData: data7, parentDataProperty: "from", rootData })) {
            vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
            errors = vErrors.length;
          }
        }
        if (data7.to !== void 0) {
          if (!validate574(data7.to, { instancePath: instancePath + "/period/to", parentData: data7, parentDataProperty: "to", rootData })) {
            vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/period", "#/properties/period/type", "type");
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data10 = data.values;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!validate577(data10[key2], { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate577.errors : vErrors.concat(validate577.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/values", "#/properties/values/type", "type");
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate572(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate563.errors = vErrors;
  return errors === 0;
}
var validateRun = validate589;
var schema142 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/run.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Run"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "playbook": { "$ref": "definitions.schema.json#/definitions/id" }, "tranche": { "$ref": "definitions.schema.json#/definitions/id" }, "runbook": { "type": "object", "properties": { "id": { "$ref": "definitions.schema.json#/definitions/id" }, "sha256": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["id"] }, "by": { "$ref": "definitions.schema.json#/definitions/text" }, "inputs": { "type": "object", "additionalProperties": { "$ref": "definitions.schema.json#/definitions/anything" } }, "started": { "$ref": "definitions.schema.json#/definitions/instant" }, "ended": { "$ref": "definitions.schema.json#/definitions/instant" }, "result": { "type": "string", "enum": ["resolved", "failed", "aborted", "rolled-back"] }, "steps": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/RunStepPart" } }, "notes": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "runbook", "started"] };
function validate590(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate590.errors = vErrors;
  return errors === 0;
}
function validate592(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate592.errors = vErrors;
  return errors === 0;
}
function validate594(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate594.errors = vErrors;
  return errors === 0;
}
function validate599(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate599.errors = vErrors;
  return errors === 0;
}
function validate602(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate602.errors = null;
  return true;
}
function validate604(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate604.errors = vErrors;
  return errors === 0;
}
var schema149 = { "type": "object", "properties": { "id": { "$ref": "#/definitions/id" }, "at": { "$ref": "#/definitions/instant" }, "ended": { "$ref": "#/definitions/instant" }, "result": { "type": "string", "enum": ["pass", "fail", "done", "skipped", "unchecked"] }, "exit": { "type": "integer" }, "command": { "$ref": "#/definitions/text" }, "evidence": { "anyOf": [{ "$ref": "#/definitions/path" }, { "type": "array", "items": { "$ref": "#/definitions/path" } }] }, "confirmedBy": { "$ref": "#/definitions/id" }, "note": { "$ref": "#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["id", "result"] };
function validate607(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.result === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "result" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema149.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate52(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate48(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended !== void 0) {
      if (!validate48(data.ended, { instancePath: instancePath + "/ended", parentData: data, parentDataProperty: "ended", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0) {
      let data3 = data.result;
      if (typeof data3 !== "string") {
        vErrors = withError(vErrors, instancePath + "/result", "#/properties/result/type", "type");
        errors++;
      }
      if (!(data3 === "pass" || data3 === "fail" || data3 === "done" || data3 === "skipped" || data3 === "unchecked")) {
        vErrors = withError(vErrors, instancePath + "/result", "#/properties/result/enum", "enum");
        errors++;
      }
    }
    if (data.exit !== void 0) {
      let data4 = data.exit;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = withError(vErrors, instancePath + "/exit", "#/properties/exit/type", "type");
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate37(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data6 = data.evidence;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (!validate43(data6, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs13 = errors;
        if (Array.isArray(data6)) {
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate43(data6[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = withError(vErrors, instancePath + "/evidence", "#/properties/evidence/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/evidence", "#/properties/evidence/anyOf", "anyOf");
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
    if (data.confirmedBy !== void 0) {
      if (!validate52(data.confirmedBy, { instancePath: instancePath + "/confirmedBy", parentData: data, parentDataProperty: "confirmedBy", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate37(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate607.errors = vErrors;
  return errors === 0;
}
function validate589(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.runbook === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "runbook" });
      errors++;
    }
    if (data.started === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "started" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema142.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate590(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Run")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate592(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate594(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
        errors = vErrors.length;
      }
    }
    if (data.playbook !== void 0) {
      if (!validate592(data.playbook, { instancePath: instancePath + "/playbook", parentData: data, parentDataProperty: "playbook", rootData })) {
        vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate592(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
        errors = vErrors.length;
      }
    }
    if (data.runbook !== void 0) {
      let data6 = data.runbook;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.id === void 0) {
          vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/required", "required", { missingProperty: "id" });
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "id" || key1 === "sha256" || pattern0.test(key1))) {
            vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data6.id !== void 0) {
          if (!validate592(data6.id, { instancePath: instancePath + "/runbook/id", parentData: data6, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
            errors = vErrors.length;
          }
        }
        if (data6.sha256 !== void 0) {
          if (!validate599(data6.sha256, { instancePath: instancePath + "/runbook/sha256", parentData: data6, parentDataProperty: "sha256", rootData })) {
            vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/runbook", "#/properties/runbook/type", "type");
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate599(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      let data10 = data.inputs;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!validate602(data10[key2], { instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputs", "#/properties/inputs/type", "type");
        errors++;
      }
    }
    if (data.started !== void 0) {
      if (!validate604(data.started, { instancePath: instancePath + "/started", parentData: data, parentDataProperty: "started", rootData })) {
        vErrors = vErrors === null ? validate604.errors : vErrors.concat(validate604.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended !== void 0) {
      if (!validate604(data.ended, { instancePath: instancePath + "/ended", parentData: data, parentDataProperty: "ended", rootData })) {
        vErrors = vErrors === null ? validate604.errors : vErrors.concat(validate604.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0) {
      let data14 = data.result;
      if (typeof data14 !== "string") {
        vErrors = withError(vErrors, instancePath + "/result", "#/properties/result/type", "type");
        errors++;
      }
      if (!(data14 === "resolved" || data14 === "failed" || data14 === "aborted" || data14 === "rolled-back")) {
        vErrors = withError(vErrors, instancePath + "/result", "#/properties/result/enum", "enum");
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data15 = data.steps;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate607(data15[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data15, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate607.errors : vErrors.concat(validate607.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/steps", "#/properties/steps/type", "type");
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate599(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate589.errors = vErrors;
  return errors === 0;
}
var validateDecision = validate618;
var schema150 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/decision.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Decision"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "playbook": { "$ref": "definitions.schema.json#/definitions/id" }, "tranche": { "$ref": "definitions.schema.json#/definitions/id" }, "gate": { "$ref": "definitions.schema.json#/definitions/id" }, "verdict": { "type": "string", "enum": ["go", "no-go", "hold", "rolled-back"] }, "at": { "$ref": "definitions.schema.json#/definitions/instant" }, "cohort": { "$ref": "definitions.schema.json#/definitions/MovedCohortPart" }, "snapshot": { "$ref": "definitions.schema.json#/definitions/id" }, "risk": { "type": "object", "propertyNames": { "$ref": "definitions.schema.json#/definitions/category" }, "additionalProperties": { "anyOf": [{ "$ref": "definitions.schema.json#/definitions/score" }, { "type": "object", "properties": { "lo": { "$ref": "definitions.schema.json#/definitions/score" }, "hi": { "$ref": "definitions.schema.json#/definitions/score" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["lo", "hi"] }] } }, "waivers": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/WaiverPart" } }, "ruleSet": { "$ref": "definitions.schema.json#/definitions/ruleSet" }, "world": { "type": "string", "enum": ["live", "text", "planned"] }, "approved": { "type": "array", "items": { "type": "object", "properties": { "by": { "$ref": "definitions.schema.json#/definitions/id" }, "at": { "$ref": "definitions.schema.json#/definitions/instant" }, "note": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["by"] } }, "notes": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "tranche", "verdict", "at"] };
function validate619(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate619.errors = vErrors;
  return errors === 0;
}
function validate621(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate621.errors = vErrors;
  return errors === 0;
}
function validate623(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate623.errors = vErrors;
  return errors === 0;
}
function validate628(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate628.errors = vErrors;
  return errors === 0;
}
function validate630(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "file" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "size" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (!validate43(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== void 0) {
      let data1 = data.size;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withError(vErrors, instancePath + "/size", "#/properties/size/type", "type");
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = withError(vErrors, instancePath + "/size", "#/properties/size/minimum", "minimum");
          errors++;
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate630.errors = vErrors;
  return errors === 0;
}
function validate634(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "authentication" || data === "routing" || data === "client-access" || data === "compliance")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate634.errors = vErrors;
  return errors === 0;
}
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 5 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  validate636.errors = vErrors;
  return errors === 0;
}
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.target === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "target" });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "reason" });
      errors++;
    }
    if (data.owner === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "owner" });
      errors++;
    }
    if (data.approvedBy === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "approvedBy" });
      errors++;
    }
    if (data.expires === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "expires" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "target" || key0 === "leaves" || key0 === "reason" || key0 === "owner" || key0 === "approvedBy" || key0 === "expires" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate213(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
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
        vErrors = withError(vErrors, instancePath + "/leaves", "#/properties/leaves/type", "type");
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          vErrors = withError(vErrors, instancePath + "/leaves", "#/properties/leaves/maximum", "maximum");
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, instancePath + "/leaves", "#/properties/leaves/minimum", "minimum");
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
          vErrors = withError(vErrors, instancePath + "/approvedBy", "#/properties/approvedBy/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/approvedBy", "#/properties/approvedBy/anyOf", "anyOf");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate640.errors = vErrors;
  return errors === 0;
}
function validate649(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern100.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate649.errors = vErrors;
  return errors === 0;
}
function validate653(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate653.errors = vErrors;
  return errors === 0;
}
function validate618(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.tranche === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "tranche" });
      errors++;
    }
    if (data.verdict === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "verdict" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "at" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema150.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate619(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate619.errors : vErrors.concat(validate619.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Decision")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate621(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate623(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate623.errors : vErrors.concat(validate623.errors);
        errors = vErrors.length;
      }
    }
    if (data.playbook !== void 0) {
      if (!validate621(data.playbook, { instancePath: instancePath + "/playbook", parentData: data, parentDataProperty: "playbook", rootData })) {
        vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate621(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
        errors = vErrors.length;
      }
    }
    if (data.gate !== void 0) {
      if (!validate621(data.gate, { instancePath: instancePath + "/gate", parentData: data, parentDataProperty: "gate", rootData })) {
        vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== void 0) {
      let data7 = data.verdict;
      if (typeof data7 !== "string") {
        vErrors = withError(vErrors, instancePath + "/verdict", "#/properties/verdict/type", "type");
        errors++;
      }
      if (!(data7 === "go" || data7 === "no-go" || data7 === "hold" || data7 === "rolled-back")) {
        vErrors = withError(vErrors, instancePath + "/verdict", "#/properties/verdict/enum", "enum");
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate628(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
        errors = vErrors.length;
      }
    }
    if (data.cohort !== void 0) {
      if (!validate630(data.cohort, { instancePath: instancePath + "/cohort", parentData: data, parentDataProperty: "cohort", rootData })) {
        vErrors = vErrors === null ? validate630.errors : vErrors.concat(validate630.errors);
        errors = vErrors.length;
      }
    }
    if (data.snapshot !== void 0) {
      if (!validate621(data.snapshot, { instancePath: instancePath + "/snapshot", parentData: data, parentDataProperty: "snapshot", rootData })) {
        vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
        errors = vErrors.length;
      }
    }
    if (data.risk !== void 0) {
      let data11 = data.risk;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          const _errs17 = errors;
          if (!validate634(key1, { instancePath: instancePath + "/risk", parentData: data11, parentDataProperty: "risk", rootData })) {
            vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs17 === errors;
          if (!valid1) {
            vErrors = withError(vErrors, instancePath + "/risk", "#/properties/risk/propertyNames", "propertyNames", { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data11) {
          let data12 = data11[key2];
          const _errs20 = errors;
          let valid3 = false;
          const _errs21 = errors;
          if (!validate636(data12, { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs21 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs22 = errors;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
              if (data12.lo === void 0) {
                vErrors = withError(vErrors, instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/risk/additionalProperties/anyOf/1/required", "required", { missingProperty: "lo" });
                errors++;
              }
              if (data12.hi === void 0) {
                vErrors = withError(vErrors, instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/risk/additionalProperties/anyOf/1/required", "required", { missingProperty: "hi" });
                errors++;
              }
              for (const key3 in data12) {
                if (!(key3 === "lo" || key3 === "hi" || pattern0.test(key3))) {
                  vErrors = withError(vErrors, instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/risk/additionalProperties/anyOf/1/additionalProperties", "additionalProperties", { additionalProperty: key3 });
                  errors++;
                }
              }
              if (data12.lo !== void 0) {
                if (!validate636(data12.lo, { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/lo", parentData: data12, parentDataProperty: "lo", rootData })) {
                  vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
                  errors = vErrors.length;
                }
              }
              if (data12.hi !== void 0) {
                if (!validate636(data12.hi, { instancePath: instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/hi", parentData: data12, parentDataProperty: "hi", rootData })) {
                  vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              vErrors = withError(vErrors, instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/risk/additionalProperties/anyOf/1/type", "type");
              errors++;
            }
            var _valid0 = _errs22 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            vErrors = withError(vErrors, instancePath + "/risk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/risk/additionalProperties/anyOf", "anyOf");
            errors++;
          } else {
            errors = _errs20;
            if (vErrors !== null) {
              if (_errs20) {
                vErrors.length = _errs20;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/risk", "#/properties/risk/type", "type");
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data15 = data.waivers;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate640(data15[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data15, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/waivers", "#/properties/waivers/type", "type");
        errors++;
      }
    }
    if (data.ruleSet !== void 0) {
      if (!validate649(data.ruleSet, { instancePath: instancePath + "/ruleSet", parentData: data, parentDataProperty: "ruleSet", rootData })) {
        vErrors = vErrors === null ? validate649.errors : vErrors.concat(validate649.errors);
        errors = vErrors.length;
      }
    }
    if (data.world !== void 0) {
      let data18 = data.world;
      if (typeof data18 !== "string") {
        vErrors = withError(vErrors, instancePath + "/world", "#/properties/world/type", "type");
        errors++;
      }
      if (!(data18 === "live" || data18 === "text" || data18 === "planned")) {
        vErrors = withError(vErrors, instancePath + "/world", "#/properties/world/enum", "enum");
        errors++;
      }
    }
    if (data.approved !== void 0) {
      let data19 = data.approved;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.by === void 0) {
              vErrors = withError(vErrors, instancePath + "/approved/" + i1, "#/properties/approved/items/required", "required", { missingProperty: "by" });
              errors++;
            }
            for (const key4 in data20) {
              if (!(key4 === "by" || key4 === "at" || key4 === "note" || pattern0.test(key4))) {
                vErrors = withError(vErrors, instancePath + "/approved/" + i1, "#/properties/approved/items/additionalProperties", "additionalProperties", { additionalProperty: key4 });
                errors++;
              }
            }
            if (data20.by !== void 0) {
              if (!validate621(data20.by, { instancePath: instancePath + "/approved/" + i1 + "/by", parentData: data20, parentDataProperty: "by", rootData })) {
                vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
                errors = vErrors.length;
              }
            }
            if (data20.at !== void 0) {
              if (!validate628(data20.at, { instancePath: instancePath + "/approved/" + i1 + "/at", parentData: data20, parentDataProperty: "at", rootData })) {
                vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
                errors = vErrors.length;
              }
            }
            if (data20.note !== void 0) {
              if (!validate653(data20.note, { instancePath: instancePath + "/approved/" + i1 + "/note", parentData: data20, parentDataProperty: "note", rootData })) {
                vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/approved/" + i1, "#/properties/approved/items/type", "type");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/approved", "#/properties/approved/type", "type");
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate653(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate618.errors = vErrors;
  return errors === 0;
}
var validateReview = validate656;
var schema161 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/review.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Review"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "playbook": { "$ref": "definitions.schema.json#/definitions/id" }, "tranche": { "$ref": "definitions.schema.json#/definitions/id" }, "at": { "$ref": "definitions.schema.json#/definitions/instant" }, "by": { "$ref": "definitions.schema.json#/definitions/id" }, "worked": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "causes": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/text" } }, "actions": { "type": "array", "items": { "$ref": "definitions.schema.json#/definitions/ReviewActionPart" } }, "notes": { "$ref": "definitions.schema.json#/definitions/text" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "tranche", "at"] };
function validate657(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate657.errors = vErrors;
  return errors === 0;
}
function validate659(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate659.errors = vErrors;
  return errors === 0;
}
function validate661(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate661.errors = vErrors;
  return errors === 0;
}
function validate665(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate665.errors = vErrors;
  return errors === 0;
}
function validate668(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate668.errors = vErrors;
  return errors === 0;
}
function validate671(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "what" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "owner" || key0 === "due" || key0 === "done" || key0 === "blocking" || key0 === "impact" || key0 === "effort" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.what !== void 0) {
      if (!validate37(data.what, { instancePath: instancePath + "/what", parentData: data, parentDataProperty: "what", rootData })) {
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
    if (data.due !== void 0) {
      if (!validate48(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.done !== void 0) {
      if (!validate48(data.done, { instancePath: instancePath + "/done", parentData: data, parentDataProperty: "done", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.blocking !== void 0) {
      if (typeof data.blocking !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/blocking", "#/properties/blocking/type", "type");
        errors++;
      }
    }
    if (data.impact !== void 0) {
      let data5 = data.impact;
      if (typeof data5 !== "string") {
        vErrors = withError(vErrors, instancePath + "/impact", "#/properties/impact/type", "type");
        errors++;
      }
      if (!(data5 === "low" || data5 === "medium" || data5 === "high")) {
        vErrors = withError(vErrors, instancePath + "/impact", "#/properties/impact/enum", "enum");
        errors++;
      }
    }
    if (data.effort !== void 0) {
      let data6 = data.effort;
      if (typeof data6 !== "string") {
        vErrors = withError(vErrors, instancePath + "/effort", "#/properties/effort/type", "type");
        errors++;
      }
      if (!(data6 === "low" || data6 === "medium" || data6 === "high")) {
        vErrors = withError(vErrors, instancePath + "/effort", "#/properties/effort/enum", "enum");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate671.errors = vErrors;
  return errors === 0;
}
function validate656(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.tranche === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "tranche" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "at" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema161.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate657(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Review")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate659(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate661(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate661.errors : vErrors.concat(validate661.errors);
        errors = vErrors.length;
      }
    }
    if (data.playbook !== void 0) {
      if (!validate659(data.playbook, { instancePath: instancePath + "/playbook", parentData: data, parentDataProperty: "playbook", rootData })) {
        vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranche !== void 0) {
      if (!validate659(data.tranche, { instancePath: instancePath + "/tranche", parentData: data, parentDataProperty: "tranche", rootData })) {
        vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate665(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData })) {
        vErrors = vErrors === null ? validate665.errors : vErrors.concat(validate665.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate659(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
        errors = vErrors.length;
      }
    }
    if (data.worked !== void 0) {
      let data8 = data.worked;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate668(data8[i0], { instancePath: instancePath + "/worked/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate668.errors : vErrors.concat(validate668.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/worked", "#/properties/worked/type", "type");
        errors++;
      }
    }
    if (data.causes !== void 0) {
      let data10 = data.causes;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate668(data10[i1], { instancePath: instancePath + "/causes/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate668.errors : vErrors.concat(validate668.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/causes", "#/properties/causes/type", "type");
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data12 = data.actions;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate671(data12[i2], { instancePath: instancePath + "/actions/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate671.errors : vErrors.concat(validate671.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/actions", "#/properties/actions/type", "type");
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate668(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = vErrors === null ? validate668.errors : vErrors.concat(validate668.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate656.errors = vErrors;
  return errors === 0;
}
var validateTranche = validate678;
var schema168 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/tranche.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Tranche"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "needs": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/needs" }, "stage": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/stage" }, "paused": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/paused" }, "cohort": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/cohort" }, "domains": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/domains" }, "window": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/window" }, "timezone": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/timezone" }, "gate": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/gate" }, "phase": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/phase" }, "sync": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/sync" }, "cutover": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/cutover" }, "rollback": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/rollback" }, "senders": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/senders" }, "warmup": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/warmup" }, "champions": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/champions" }, "budget": { "$ref": "definitions.schema.json#/definitions/TranchePart/properties/budget" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate679(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate679.errors = vErrors;
  return errors === 0;
}
function validate681(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate681.errors = vErrors;
  return errors === 0;
}
function validate683(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate683.errors = vErrors;
  return errors === 0;
}
function validate685(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  }
  validate685.errors = vErrors;
  return errors === 0;
}
function validate688(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "pilot" || data === "early-adopters" || data === "scale" || data === "final" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate688.errors = vErrors;
  return errors === 0;
}
function validate690(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate690.errors = vErrors;
  return errors === 0;
}
function validate692(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate692.errors = vErrors;
  return errors === 0;
}
function validate695(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "all")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs6 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate695.errors = vErrors;
  return errors === 0;
}
function validate698(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate105(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate698.errors = vErrors;
  return errors === 0;
}
function validate701(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate701.errors = vErrors;
  return errors === 0;
}
function validate704(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "none")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate704.errors = vErrors;
  return errors === 0;
}
function validate707(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs4 = errors;
        if (!validate52(key0, { instancePath, parentData: data, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs4 === errors;
        if (!valid1) {
          vErrors = withError(vErrors, instancePath, "#/anyOf/1/propertyNames", "propertyNames", { propertyName: key0 });
          errors++;
        }
      }
      for (const key1 in data) {
        if (!validate37(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs7 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate707.errors = vErrors;
  return errors === 0;
}
function validate712(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate115(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate712.errors = vErrors;
  return errors === 0;
}
function validate715(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate127(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate715.errors = vErrors;
  return errors === 0;
}
function validate718(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "none")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate134(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate718.errors = vErrors;
  return errors === 0;
}
function validate721(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  }
  validate721.errors = vErrors;
  return errors === 0;
}
function validate724(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate724.errors = vErrors;
  return errors === 0;
}
function validate727(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  }
  validate727.errors = vErrors;
  return errors === 0;
}
function validate730(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate730.errors = vErrors;
  return errors === 0;
}
function validate678(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema168.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate679(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate679.errors : vErrors.concat(validate679.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Tranche")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate681(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate681.errors : vErrors.concat(validate681.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate683(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
        errors = vErrors.length;
      }
    }
    if (data.needs !== void 0) {
      if (!validate685(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData })) {
        vErrors = vErrors === null ? validate685.errors : vErrors.concat(validate685.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate688(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData })) {
        vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors);
        errors = vErrors.length;
      }
    }
    if (data.paused !== void 0) {
      if (!validate690(data.paused, { instancePath: instancePath + "/paused", parentData: data, parentDataProperty: "paused", rootData })) {
        vErrors = vErrors === null ? validate690.errors : vErrors.concat(validate690.errors);
        errors = vErrors.length;
      }
    }
    if (data.cohort !== void 0) {
      if (!validate692(data.cohort, { instancePath: instancePath + "/cohort", parentData: data, parentDataProperty: "cohort", rootData })) {
        vErrors = vErrors === null ? validate692.errors : vErrors.concat(validate692.errors);
        errors = vErrors.length;
      }
    }
    if (data.domains !== void 0) {
      if (!validate695(data.domains, { instancePath: instancePath + "/domains", parentData: data, parentDataProperty: "domains", rootData })) {
        vErrors = vErrors === null ? validate695.errors : vErrors.concat(validate695.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0) {
      if (!validate698(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
        errors = vErrors.length;
      }
    }
    if (data.timezone !== void 0) {
      if (!validate701(data.timezone, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData })) {
        vErrors = vErrors === null ? validate701.errors : vErrors.concat(validate701.errors);
        errors = vErrors.length;
      }
    }
    if (data.gate !== void 0) {
      if (!validate704(data.gate, { instancePath: instancePath + "/gate", parentData: data, parentDataProperty: "gate", rootData })) {
        vErrors = vErrors === null ? validate704.errors : vErrors.concat(validate704.errors);
        errors = vErrors.length;
      }
    }
    if (data.phase !== void 0) {
      if (!validate707(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData })) {
        vErrors = vErrors === null ? validate707.errors : vErrors.concat(validate707.errors);
        errors = vErrors.length;
      }
    }
    if (data.sync !== void 0) {
      if (!validate712(data.sync, { instancePath: instancePath + "/sync", parentData: data, parentDataProperty: "sync", rootData })) {
        vErrors = vErrors === null ? validate712.errors : vErrors.concat(validate712.errors);
        errors = vErrors.length;
      }
    }
    if (data.cutover !== void 0) {
      if (!validate715(data.cutover, { instancePath: instancePath + "/cutover", parentData: data, parentDataProperty: "cutover", rootData })) {
        vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollback !== void 0) {
      if (!validate718(data.rollback, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
        vErrors = vErrors === null ? validate718.errors : vErrors.concat(validate718.errors);
        errors = vErrors.length;
      }
    }
    if (data.senders !== void 0) {
      if (!validate721(data.senders, { instancePath: instancePath + "/senders", parentData: data, parentDataProperty: "senders", rootData })) {
        vErrors = vErrors === null ? validate721.errors : vErrors.concat(validate721.errors);
        errors = vErrors.length;
      }
    }
    if (data.warmup !== void 0) {
      if (!validate724(data.warmup, { instancePath: instancePath + "/warmup", parentData: data, parentDataProperty: "warmup", rootData })) {
        vErrors = vErrors === null ? validate724.errors : vErrors.concat(validate724.errors);
        errors = vErrors.length;
      }
    }
    if (data.champions !== void 0) {
      if (!validate727(data.champions, { instancePath: instancePath + "/champions", parentData: data, parentDataProperty: "champions", rootData })) {
        vErrors = vErrors === null ? validate727.errors : vErrors.concat(validate727.errors);
        errors = vErrors.length;
      }
    }
    if (data.budget !== void 0) {
      if (!validate730(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData })) {
        vErrors = vErrors === null ? validate730.errors : vErrors.concat(validate730.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate678.errors = vErrors;
  return errors === 0;
}
var validateDomain = validate733;
var schema188 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/domain.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Domain"] }, "id": { "$ref": "definitions.schema.json#/definitions/fqdn" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "roles": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/roles" }, "owner": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/owner" }, "authoritative": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/authoritative" }, "moves": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/moves" }, "zone": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/zone" }, "dmarc": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/dmarc" }, "added": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/added" }, "dkim": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/dkim" }, "mtaSts": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/mtaSts" }, "tlsRpt": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/tlsRpt" }, "catchAll": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/catchAll" }, "residency": { "$ref": "definitions.schema.json#/definitions/DomainPart/properties/residency" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate734(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate734.errors = vErrors;
  return errors === 0;
}
function validate736(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate736.errors = vErrors;
  return errors === 0;
}
function validate738(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate738.errors = vErrors;
  return errors === 0;
}
function validate740(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/" + i0, "#/items/type", "type");
        errors++;
      }
      if (!(data0 === "send" || data0 === "receive" || data0 === "routing" || data0 === "parked")) {
        vErrors = withError(vErrors, instancePath + "/" + i0, "#/items/enum", "enum");
        errors++;
      }
    }
  }
  validate740.errors = vErrors;
  return errors === 0;
}
function validate742(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "us" || data === "vendor" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate742.errors = vErrors;
  return errors === 0;
}
function validate744(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "source" || data === "target" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate744.errors = vErrors;
  return errors === 0;
}
function validate746(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate746.errors = vErrors;
  return errors === 0;
}
function validate749(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate749.errors = vErrors;
  return errors === 0;
}
function validate752(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "reports" || key0 === "ladder" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.reports !== void 0) {
      let data0 = data.reports;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate58(data0, { instancePath: instancePath + "/reports", parentData: data, parentDataProperty: "reports", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data0 !== null) {
          vErrors = withError(vErrors, instancePath + "/reports", "#/properties/reports/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/reports", "#/properties/reports/anyOf", "anyOf");
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
    if (data.ladder !== void 0) {
      let data1 = data.ladder;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = withError(vErrors, instancePath + "/ladder", "#/properties/ladder/type", "type");
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate66(data1[i0], { instancePath: instancePath + "/ladder/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate752.errors = vErrors;
  return errors === 0;
}
function validate756(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate756.errors = vErrors;
  return errors === 0;
}
function validate759(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rotate" || key0 === "rotated" || key0 === "status" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rotate !== void 0) {
      let data0 = data.rotate;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate70(data0, { instancePath: instancePath + "/rotate", parentData: data, parentDataProperty: "rotate", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data0 !== null) {
          vErrors = withError(vErrors, instancePath + "/rotate", "#/properties/rotate/anyOf/1/type", "type");
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, instancePath + "/rotate", "#/properties/rotate/anyOf", "anyOf");
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
    if (data.rotated !== void 0) {
      let data1 = data.rotated;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (!validate48(data1, { instancePath: instancePath + "/rotated", parentData: data, parentDataProperty: "rotated", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs10 = errors;
        if (data1 !== null) {
          vErrors = withError(vErrors, instancePath + "/rotated", "#/properties/rotated/anyOf/1/type", "type");
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/rotated", "#/properties/rotated/anyOf", "anyOf");
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
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = withError(vErrors, instancePath + "/status", "#/properties/status/type", "type");
        errors++;
      }
      if (!(data2 === "published" || data2 === "signing" || data2 === null)) {
        vErrors = withError(vErrors, instancePath + "/status", "#/properties/status/enum", "enum");
        errors++;
      }
    }
  }
  validate759.errors = vErrors;
  return errors === 0;
}
function validate763(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "none" || data === "testing" || data === "enforce" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (typeof data === "string") {
      if (!pattern17.test(data)) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/1/pattern", "pattern");
        errors++;
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate763.errors = vErrors;
  return errors === 0;
}
function validate765(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate765.errors = vErrors;
  return errors === 0;
}
function validate768(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate768.errors = vErrors;
  return errors === 0;
}
function validate770(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate770.errors = vErrors;
  return errors === 0;
}
function validate733(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema188.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate734(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Domain")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate736(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate738(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate738.errors : vErrors.concat(validate738.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      if (!validate740(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate740.errors : vErrors.concat(validate740.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate742(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
        errors = vErrors.length;
      }
    }
    if (data.authoritative !== void 0) {
      if (!validate744(data.authoritative, { instancePath: instancePath + "/authoritative", parentData: data, parentDataProperty: "authoritative", rootData })) {
        vErrors = vErrors === null ? validate744.errors : vErrors.concat(validate744.errors);
        errors = vErrors.length;
      }
    }
    if (data.moves !== void 0) {
      if (!validate746(data.moves, { instancePath: instancePath + "/moves", parentData: data, parentDataProperty: "moves", rootData })) {
        vErrors = vErrors === null ? validate746.errors : vErrors.concat(validate746.errors);
        errors = vErrors.length;
      }
    }
    if (data.zone !== void 0) {
      if (!validate749(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate749.errors : vErrors.concat(validate749.errors);
        errors = vErrors.length;
      }
    }
    if (data.dmarc !== void 0) {
      if (!validate752(data.dmarc, { instancePath: instancePath + "/dmarc", parentData: data, parentDataProperty: "dmarc", rootData })) {
        vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors);
        errors = vErrors.length;
      }
    }
    if (data.added !== void 0) {
      if (!validate756(data.added, { instancePath: instancePath + "/added", parentData: data, parentDataProperty: "added", rootData })) {
        vErrors = vErrors === null ? validate756.errors : vErrors.concat(validate756.errors);
        errors = vErrors.length;
      }
    }
    if (data.dkim !== void 0) {
      if (!validate759(data.dkim, { instancePath: instancePath + "/dkim", parentData: data, parentDataProperty: "dkim", rootData })) {
        vErrors = vErrors === null ? validate759.errors : vErrors.concat(validate759.errors);
        errors = vErrors.length;
      }
    }
    if (data.mtaSts !== void 0) {
      if (!validate763(data.mtaSts, { instancePath: instancePath + "/mtaSts", parentData: data, parentDataProperty: "mtaSts", rootData })) {
        vErrors = vErrors === null ? validate763.errors : vErrors.concat(validate763.errors);
        errors = vErrors.length;
      }
    }
    if (data.tlsRpt !== void 0) {
      if (!validate765(data.tlsRpt, { instancePath: instancePath + "/tlsRpt", parentData: data, parentDataProperty: "tlsRpt", rootData })) {
        vErrors = vErrors === null ? validate765.errors : vErrors.concat(validate765.errors);
        errors = vErrors.length;
      }
    }
    if (data.catchAll !== void 0) {
      if (!validate768(data.catchAll, { instancePath: instancePath + "/catchAll", parentData: data, parentDataProperty: "catchAll", rootData })) {
        vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
        errors = vErrors.length;
      }
    }
    if (data.residency !== void 0) {
      if (!validate770(data.residency, { instancePath: instancePath + "/residency", parentData: data, parentDataProperty: "residency", rootData })) {
        vErrors = vErrors === null ? validate770.errors : vErrors.concat(validate770.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate733.errors = vErrors;
  return errors === 0;
}
var validateSender = validate773;
var schema204 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/sender.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Sender"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "service": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/service" }, "domains": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/domains" }, "from": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/from" }, "envelope": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/envelope" }, "path": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/path" }, "class": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/class" }, "ips": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/ips" }, "helo": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/helo" }, "dkim": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/dkim" }, "spf": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/spf" }, "auth": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/auth" }, "volume": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/volume" }, "unsubscribe": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/unsubscribe" }, "signedHeaders": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/signedHeaders" }, "owner": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/owner" }, "since": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/since" }, "retire": { "$ref": "definitions.schema.json#/definitions/SenderPart/properties/retire" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate774(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate774.errors = vErrors;
  return errors === 0;
}
function validate776(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate776.errors = vErrors;
  return errors === 0;
}
function validate778(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate778.errors = vErrors;
  return errors === 0;
}
function validate780(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate780.errors = vErrors;
  return errors === 0;
}
function validate783(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "all")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs6 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate783.errors = vErrors;
  return errors === 0;
}
function validate786(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate37(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate786.errors = vErrors;
  return errors === 0;
}
function validate790(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate790.errors = vErrors;
  return errors === 0;
}
function validate794(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "direct" || data === "source" || data === "target")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate794.errors = vErrors;
  return errors === 0;
}
function validate797(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "people" || data === "transactional" || data === "marketing" || data === "device" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate797.errors = vErrors;
  return errors === 0;
}
function validate799(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate84(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
  }
  validate799.errors = vErrors;
  return errors === 0;
}
function validate802(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate802.errors = vErrors;
  return errors === 0;
}
function validate805(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate87(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
  }
  validate805.errors = vErrors;
  return errors === 0;
}
function validate808(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "include" || data === "ip" || data === "hosted" || data === "subdomain" || data === "not-aligned" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate808.errors = vErrors;
  return errors === 0;
}
function validate810(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "oauth" || data === "ip-only" || data === "basic" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate810.errors = vErrors;
  return errors === 0;
}
function validate812(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate812.errors = vErrors;
  return errors === 0;
}
function validate815(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "one-click" || data === "link" || data === "mailto" || data === "none" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate815.errors = vErrors;
  return errors === 0;
}
function validate817(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate37(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  }
  validate817.errors = vErrors;
  return errors === 0;
}
function validate820(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate820.errors = vErrors;
  return errors === 0;
}
function validate823(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate823.errors = vErrors;
  return errors === 0;
}
function validate826(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (data !== null) {
        vErrors = withError(vErrors, instancePath, "#/anyOf/2/type", "type");
        errors++;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate826.errors = vErrors;
  return errors === 0;
}
function validate773(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema204.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate774(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate774.errors : vErrors.concat(validate774.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Sender")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate776(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate776.errors : vErrors.concat(validate776.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate778(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (!validate780(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate780.errors : vErrors.concat(validate780.errors);
        errors = vErrors.length;
      }
    }
    if (data.domains !== void 0) {
      if (!validate783(data.domains, { instancePath: instancePath + "/domains", parentData: data, parentDataProperty: "domains", rootData })) {
        vErrors = vErrors === null ? validate783.errors : vErrors.concat(validate783.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate786(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
        errors = vErrors.length;
      }
    }
    if (data.envelope !== void 0) {
      if (!validate790(data.envelope, { instancePath: instancePath + "/envelope", parentData: data, parentDataProperty: "envelope", rootData })) {
        vErrors = vErrors === null ? validate790.errors : vErrors.concat(validate790.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate794(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
        errors = vErrors.length;
      }
    }
    if (data.class !== void 0) {
      if (!validate797(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData })) {
        vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
        errors = vErrors.length;
      }
    }
    if (data.ips !== void 0) {
      if (!validate799(data.ips, { instancePath: instancePath + "/ips", parentData: data, parentDataProperty: "ips", rootData })) {
        vErrors = vErrors === null ? validate799.errors : vErrors.concat(validate799.errors);
        errors = vErrors.length;
      }
    }
    if (data.helo !== void 0) {
      if (!validate802(data.helo, { instancePath: instancePath + "/helo", parentData: data, parentDataProperty: "helo", rootData })) {
        vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors);
        errors = vErrors.length;
      }
    }
    if (data.dkim !== void 0) {
      if (!validate805(data.dkim, { instancePath: instancePath + "/dkim", parentData: data, parentDataProperty: "dkim", rootData })) {
        vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
        errors = vErrors.length;
      }
    }
    if (data.spf !== void 0) {
      if (!validate808(data.spf, { instancePath: instancePath + "/spf", parentData: data, parentDataProperty: "spf", rootData })) {
        vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth !== void 0) {
      if (!validate810(data.auth, { instancePath: instancePath + "/auth", parentData: data, parentDataProperty: "auth", rootData })) {
        vErrors = vErrors === null ? validate810.errors : vErrors.concat(validate810.errors);
        errors = vErrors.length;
      }
    }
    if (data.volume !== void 0) {
      if (!validate812(data.volume, { instancePath: instancePath + "/volume", parentData: data, parentDataProperty: "volume", rootData })) {
        vErrors = vErrors === null ? validate812.errors : vErrors.concat(validate812.errors);
        errors = vErrors.length;
      }
    }
    if (data.unsubscribe !== void 0) {
      if (!validate815(data.unsubscribe, { instancePath: instancePath + "/unsubscribe", parentData: data, parentDataProperty: "unsubscribe", rootData })) {
        vErrors = vErrors === null ? validate815.errors : vErrors.concat(validate815.errors);
        errors = vErrors.length;
      }
    }
    if (data.signedHeaders !== void 0) {
      if (!validate817(data.signedHeaders, { instancePath: instancePath + "/signedHeaders", parentData: data, parentDataProperty: "signedHeaders", rootData })) {
        vErrors = vErrors === null ? validate817.errors : vErrors.concat(validate817.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate820(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate820.errors : vErrors.concat(validate820.errors);
        errors = vErrors.length;
      }
    }
    if (data.since !== void 0) {
      if (!validate823(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
        errors = vErrors.length;
      }
    }
    if (data.retire !== void 0) {
      if (!validate826(data.retire, { instancePath: instancePath + "/retire", parentData: data, parentDataProperty: "retire", rootData })) {
        vErrors = vErrors === null ? validate826.errors : vErrors.concat(validate826.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate773.errors = vErrors;
  return errors === 0;
}
var validateGate = validate830;
var schema225 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/gate.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Gate"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "extends": { "$ref": "definitions.schema.json#/definitions/GatePart/properties/extends" }, "require": { "$ref": "definitions.schema.json#/definitions/GatePart/properties/require" }, "risk": { "$ref": "definitions.schema.json#/definitions/GatePart/properties/risk" }, "proof": { "$ref": "definitions.schema.json#/definitions/GatePart/properties/proof" }, "approve": { "$ref": "definitions.schema.json#/definitions/GatePart/properties/approve" }, "soak": { "$ref": "definitions.schema.json#/definitions/GatePart/properties/soak" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate831(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate831.errors = vErrors;
  return errors === 0;
}
function validate833(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate833.errors = vErrors;
  return errors === 0;
}
function validate835(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate835.errors = vErrors;
  return errors === 0;
}
function validate837(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate837.errors = vErrors;
  return errors === 0;
}
function validate840(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate135(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
        errors = vErrors.length;
      }
    }
  }
  validate840.errors = vErrors;
  return errors === 0;
}
function validate843(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 5 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  validate843.errors = vErrors;
  return errors === 0;
}
function validate845(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "95%" || data === "measured" || data === null)) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate845.errors = vErrors;
  return errors === 0;
}
function validate847(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  }
  validate847.errors = vErrors;
  return errors === 0;
}
function validate850(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (data !== null) {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate850.errors = vErrors;
  return errors === 0;
}
function validate830(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema225.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate831(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Gate")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate833(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate835(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate835.errors : vErrors.concat(validate835.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0) {
      if (!validate837(data.extends, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData })) {
        vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
        errors = vErrors.length;
      }
    }
    if (data.require !== void 0) {
      if (!validate840(data.require, { instancePath: instancePath + "/require", parentData: data, parentDataProperty: "require", rootData })) {
        vErrors = vErrors === null ? validate840.errors : vErrors.concat(validate840.errors);
        errors = vErrors.length;
      }
    }
    if (data.risk !== void 0) {
      if (!validate843(data.risk, { instancePath: instancePath + "/risk", parentData: data, parentDataProperty: "risk", rootData })) {
        vErrors = vErrors === null ? validate843.errors : vErrors.concat(validate843.errors);
        errors = vErrors.length;
      }
    }
    if (data.proof !== void 0) {
      if (!validate845(data.proof, { instancePath: instancePath + "/proof", parentData: data, parentDataProperty: "proof", rootData })) {
        vErrors = vErrors === null ? validate845.errors : vErrors.concat(validate845.errors);
        errors = vErrors.length;
      }
    }
    if (data.approve !== void 0) {
      if (!validate847(data.approve, { instancePath: instancePath + "/approve", parentData: data, parentDataProperty: "approve", rootData })) {
        vErrors = vErrors === null ? validate847.errors : vErrors.concat(validate847.errors);
        errors = vErrors.length;
      }
    }
    if (data.soak !== void 0) {
      if (!validate850(data.soak, { instancePath: instancePath + "/soak", parentData: data, parentDataProperty: "soak", rootData })) {
        vErrors = vErrors === null ? validate850.errors : vErrors.concat(validate850.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate830.errors = vErrors;
  return errors === 0;
}
var validateGateway = validate853;
var schema235 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/gateway.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Gateway"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "service": { "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/service" }, "domains": { "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/domains" }, "direction": { "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/direction" }, "ips": { "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/ips" }, "signs": { "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/signs" }, "rewrites": { "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/rewrites" }, "closed": { "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/closed" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate854(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate854.errors = vErrors;
  return errors === 0;
}
function validate856(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate856.errors = vErrors;
  return errors === 0;
}
function validate858(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate858.errors = vErrors;
  return errors === 0;
}
function validate860(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate860.errors = vErrors;
  return errors === 0;
}
function validate862(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "all")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate862.errors = vErrors;
  return errors === 0;
}
function validate865(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "in" || data === "out" || data === "both")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate865.errors = vErrors;
  return errors === 0;
}
function validate867(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate84(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate867.errors = vErrors;
  return errors === 0;
}
function validate870(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate870.errors = vErrors;
  return errors === 0;
}
function validate872(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate872.errors = vErrors;
  return errors === 0;
}
function validate874(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate874.errors = vErrors;
  return errors === 0;
}
function validate853(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema235.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate854(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate854.errors : vErrors.concat(validate854.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Gateway")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate856(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate856.errors : vErrors.concat(validate856.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate858(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate858.errors : vErrors.concat(validate858.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (!validate860(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate860.errors : vErrors.concat(validate860.errors);
        errors = vErrors.length;
      }
    }
    if (data.domains !== void 0) {
      if (!validate862(data.domains, { instancePath: instancePath + "/domains", parentData: data, parentDataProperty: "domains", rootData })) {
        vErrors = vErrors === null ? validate862.errors : vErrors.concat(validate862.errors);
        errors = vErrors.length;
      }
    }
    if (data.direction !== void 0) {
      if (!validate865(data.direction, { instancePath: instancePath + "/direction", parentData: data, parentDataProperty: "direction", rootData })) {
        vErrors = vErrors === null ? validate865.errors : vErrors.concat(validate865.errors);
        errors = vErrors.length;
      }
    }
    if (data.ips !== void 0) {
      if (!validate867(data.ips, { instancePath: instancePath + "/ips", parentData: data, parentDataProperty: "ips", rootData })) {
        vErrors = vErrors === null ? validate867.errors : vErrors.concat(validate867.errors);
        errors = vErrors.length;
      }
    }
    if (data.signs !== void 0) {
      if (!validate870(data.signs, { instancePath: instancePath + "/signs", parentData: data, parentDataProperty: "signs", rootData })) {
        vErrors = vErrors === null ? validate870.errors : vErrors.concat(validate870.errors);
        errors = vErrors.length;
      }
    }
    if (data.rewrites !== void 0) {
      if (!validate872(data.rewrites, { instancePath: instancePath + "/rewrites", parentData: data, parentDataProperty: "rewrites", rootData })) {
        vErrors = vErrors === null ? validate872.errors : vErrors.concat(validate872.errors);
        errors = vErrors.length;
      }
    }
    if (data.closed !== void 0) {
      if (!validate874(data.closed, { instancePath: instancePath + "/closed", parentData: data, parentDataProperty: "closed", rootData })) {
        vErrors = vErrors === null ? validate874.errors : vErrors.concat(validate874.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate853.errors = vErrors;
  return errors === 0;
}
var validateRoute = validate876;
var schema246 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/route.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Route"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "from": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/from" }, "to": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/to" }, "for": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/for" }, "host": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/host" }, "certUntil": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/certUntil" }, "by": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/by" }, "srs": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/srs" }, "phase": { "$ref": "definitions.schema.json#/definitions/RoutePart/properties/phase" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "from", "to"] };
function validate877(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate877.errors = vErrors;
  return errors === 0;
}
function validate879(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate879.errors = vErrors;
  return errors === 0;
}
function validate881(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate881.errors = vErrors;
  return errors === 0;
}
function validate883(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "internet" || data === "source" || data === "target")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate883.errors = vErrors;
  return errors === 0;
}
function validate886(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/type", "type");
    errors++;
  }
  if (!(data === "source" || data === "target" || data === "queue")) {
    vErrors = withError(vErrors, instancePath, "#/anyOf/0/enum", "enum");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate886.errors = vErrors;
  return errors === 0;
}
function validate889(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "all" || data === "moved" || data === "unmoved")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate889.errors = vErrors;
  return errors === 0;
}
function validate891(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate891.errors = vErrors;
  return errors === 0;
}
function validate893(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate893.errors = vErrors;
  return errors === 0;
}
function validate895(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "connector" || data === "forwarding")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate895.errors = vErrors;
  return errors === 0;
}
function validate897(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate897.errors = vErrors;
  return errors === 0;
}
function validate899(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate899.errors = vErrors;
  return errors === 0;
}
function validate876(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.from === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema246.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate877(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate877.errors : vErrors.concat(validate877.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Route")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate879(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate879.errors : vErrors.concat(validate879.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate881(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate881.errors : vErrors.concat(validate881.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate883(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate883.errors : vErrors.concat(validate883.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate886(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate886.errors : vErrors.concat(validate886.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate889(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
        vErrors = vErrors === null ? validate889.errors : vErrors.concat(validate889.errors);
        errors = vErrors.length;
      }
    }
    if (data.host !== void 0) {
      if (!validate891(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
        vErrors = vErrors === null ? validate891.errors : vErrors.concat(validate891.errors);
        errors = vErrors.length;
      }
    }
    if (data.certUntil !== void 0) {
      if (!validate893(data.certUntil, { instancePath: instancePath + "/certUntil", parentData: data, parentDataProperty: "certUntil", rootData })) {
        vErrors = vErrors === null ? validate893.errors : vErrors.concat(validate893.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate895(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate895.errors : vErrors.concat(validate895.errors);
        errors = vErrors.length;
      }
    }
    if (data.srs !== void 0) {
      if (!validate897(data.srs, { instancePath: instancePath + "/srs", parentData: data, parentDataProperty: "srs", rootData })) {
        vErrors = vErrors === null ? validate897.errors : vErrors.concat(validate897.errors);
        errors = vErrors.length;
      }
    }
    if (data.phase !== void 0) {
      if (!validate899(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData })) {
        vErrors = vErrors === null ? validate899.errors : vErrors.concat(validate899.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate876.errors = vErrors;
  return errors === 0;
}
var validateSafety = validate901;
var schema258 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/safety.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Safety"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "insurance": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/kind" }, "records": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/records" }, "ttl": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/ttl" }, "lead": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/lead" }, "restore": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/restore" }, "domain": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/domain" }, "policy": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/policy" }, "for": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/for" }, "region": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/region" }, "sender": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/sender" }, "rate": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/rate" }, "share": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/share" }, "tranches": { "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/tranches" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id", "insurance"] };
function validate902(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate902.errors = vErrors;
  return errors === 0;
}
function validate904(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate904.errors = vErrors;
  return errors === 0;
}
function validate906(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate906.errors = vErrors;
  return errors === 0;
}
function validate908(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "dns-ttl" || data === "sender-subdomain" || data === "dmarc-policy" || data === "source-retention" || data === "data-residency" || data === "dual-delivery" || data === "throttle" || data === "experiment-share")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate908.errors = vErrors;
  return errors === 0;
}
function validate910(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate37(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate910.errors = vErrors;
  return errors === 0;
}
function validate913(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern41.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate913.errors = vErrors;
  return errors === 0;
}
function validate915(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate915.errors = vErrors;
  return errors === 0;
}
function validate917(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern41.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate917.errors = vErrors;
  return errors === 0;
}
function validate919(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate919.errors = vErrors;
  return errors === 0;
}
function validate921(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "none" || data === "quarantine" || data === "reject")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate921.errors = vErrors;
  return errors === 0;
}
function validate923(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate923.errors = vErrors;
  return errors === 0;
}
function validate925(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate925.errors = vErrors;
  return errors === 0;
}
function validate927(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate927.errors = vErrors;
  return errors === 0;
}
function validate929(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate929.errors = vErrors;
  return errors === 0;
}
function validate931(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate931.errors = vErrors;
  return errors === 0;
}
function validate933(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate933.errors = vErrors;
  return errors === 0;
}
function validate901(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.insurance === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "insurance" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema258.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate902(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate902.errors : vErrors.concat(validate902.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Safety")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate904(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate904.errors : vErrors.concat(validate904.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate906(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate906.errors : vErrors.concat(validate906.errors);
        errors = vErrors.length;
      }
    }
    if (data.insurance !== void 0) {
      if (!validate908(data.insurance, { instancePath: instancePath + "/insurance", parentData: data, parentDataProperty: "insurance", rootData })) {
        vErrors = vErrors === null ? validate908.errors : vErrors.concat(validate908.errors);
        errors = vErrors.length;
      }
    }
    if (data.records !== void 0) {
      if (!validate910(data.records, { instancePath: instancePath + "/records", parentData: data, parentDataProperty: "records", rootData })) {
        vErrors = vErrors === null ? validate910.errors : vErrors.concat(validate910.errors);
        errors = vErrors.length;
      }
    }
    if (data.ttl !== void 0) {
      if (!validate913(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
        vErrors = vErrors === null ? validate913.errors : vErrors.concat(validate913.errors);
        errors = vErrors.length;
      }
    }
    if (data.lead !== void 0) {
      if (!validate915(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData })) {
        vErrors = vErrors === null ? validate915.errors : vErrors.concat(validate915.errors);
        errors = vErrors.length;
      }
    }
    if (data.restore !== void 0) {
      if (!validate917(data.restore, { instancePath: instancePath + "/restore", parentData: data, parentDataProperty: "restore", rootData })) {
        vErrors = vErrors === null ? validate917.errors : vErrors.concat(validate917.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate919(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData })) {
        vErrors = vErrors === null ? validate919.errors : vErrors.concat(validate919.errors);
        errors = vErrors.length;
      }
    }
    if (data.policy !== void 0) {
      if (!validate921(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        vErrors = vErrors === null ? validate921.errors : vErrors.concat(validate921.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate923(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
        vErrors = vErrors === null ? validate923.errors : vErrors.concat(validate923.errors);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate925(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        vErrors = vErrors === null ? validate925.errors : vErrors.concat(validate925.errors);
        errors = vErrors.length;
      }
    }
    if (data.sender !== void 0) {
      if (!validate927(data.sender, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData })) {
        vErrors = vErrors === null ? validate927.errors : vErrors.concat(validate927.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate !== void 0) {
      if (!validate929(data.rate, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData })) {
        vErrors = vErrors === null ? validate929.errors : vErrors.concat(validate929.errors);
        errors = vErrors.length;
      }
    }
    if (data.share !== void 0) {
      if (!validate931(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
        vErrors = vErrors === null ? validate931.errors : vErrors.concat(validate931.errors);
        errors = vErrors.length;
      }
    }
    if (data.tranches !== void 0) {
      if (!validate933(data.tranches, { instancePath: instancePath + "/tranches", parentData: data, parentDataProperty: "tranches", rootData })) {
        vErrors = vErrors === null ? validate933.errors : vErrors.concat(validate933.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate901.errors = vErrors;
  return errors === 0;
}
var validateKpi = validate936;
var schema275 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/kpi.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Kpi"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "reader": { "$ref": "definitions.schema.json#/definitions/KpiPart/properties/reader" }, "files": { "$ref": "definitions.schema.json#/definitions/KpiPart/properties/files" }, "goal": { "$ref": "definitions.schema.json#/definitions/KpiPart/properties/goal" }, "percentile": { "$ref": "definitions.schema.json#/definitions/KpiPart/properties/percentile" }, "unit": { "$ref": "definitions.schema.json#/definitions/KpiPart/properties/unit" }, "columns": { "$ref": "definitions.schema.json#/definitions/KpiPart/properties/columns" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate937(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate937.errors = vErrors;
  return errors === 0;
}
function validate939(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate939.errors = vErrors;
  return errors === 0;
}
function validate941(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate941.errors = vErrors;
  return errors === 0;
}
function validate943(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate943.errors = vErrors;
  return errors === 0;
}
function validate945(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate266(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate266(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "#/anyOf/1/type", "type");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "#/anyOf", "anyOf");
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
  validate945.errors = vErrors;
  return errors === 0;
}
function validate949(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate949.errors = vErrors;
  return errors === 0;
}
function validate951(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/maximum", "maximum");
      errors++;
    }
    if (data <= 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/exclusiveMinimum", "exclusiveMinimum");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate951.errors = vErrors;
  return errors === 0;
}
function validate953(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate953.errors = vErrors;
  return errors === 0;
}
function validate955(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate37(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate955.errors = vErrors;
  return errors === 0;
}
function validate936(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema275.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate937(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate937.errors : vErrors.concat(validate937.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Kpi")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate939(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate939.errors : vErrors.concat(validate939.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate941(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate941.errors : vErrors.concat(validate941.errors);
        errors = vErrors.length;
      }
    }
    if (data.reader !== void 0) {
      if (!validate943(data.reader, { instancePath: instancePath + "/reader", parentData: data, parentDataProperty: "reader", rootData })) {
        vErrors = vErrors === null ? validate943.errors : vErrors.concat(validate943.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate945(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
        vErrors = vErrors === null ? validate945.errors : vErrors.concat(validate945.errors);
        errors = vErrors.length;
      }
    }
    if (data.goal !== void 0) {
      if (!validate949(data.goal, { instancePath: instancePath + "/goal", parentData: data, parentDataProperty: "goal", rootData })) {
        vErrors = vErrors === null ? validate949.errors : vErrors.concat(validate949.errors);
        errors = vErrors.length;
      }
    }
    if (data.percentile !== void 0) {
      if (!validate951(data.percentile, { instancePath: instancePath + "/percentile", parentData: data, parentDataProperty: "percentile", rootData })) {
        vErrors = vErrors === null ? validate951.errors : vErrors.concat(validate951.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate953(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate953.errors : vErrors.concat(validate953.errors);
        errors = vErrors.length;
      }
    }
    if (data.columns !== void 0) {
      if (!validate955(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData })) {
        vErrors = vErrors === null ? validate955.errors : vErrors.concat(validate955.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate936.errors = vErrors;
  return errors === 0;
}
var validateProbe = validate958;
function validate959(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate959.errors = vErrors;
  return errors === 0;
}
function validate961(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate961.errors = vErrors;
  return errors === 0;
}
function validate963(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate963.errors = vErrors;
  return errors === 0;
}
function validate965(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate965.errors = vErrors;
  return errors === 0;
}
function validate967(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate967.errors = vErrors;
  return errors === 0;
}
function validate969(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate969.errors = vErrors;
  return errors === 0;
}
function validate971(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "folder" || key0 === "dkim" || key0 === "spf" || key0 === "dmarc" || key0 === "within" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/type", "type");
        errors++;
      }
      if (!(data1 === "pass" || data1 === "fail" || data1 === "none")) {
        vErrors = withError(vErrors, instancePath + "/dkim", "#/properties/dkim/enum", "enum");
        errors++;
      }
    }
    if (data.spf !== void 0) {
      let data2 = data.spf;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, instancePath + "/spf", "#/properties/spf/type", "type");
        errors++;
      }
      if (!(data2 === "pass" || data2 === "fail" || data2 === "none")) {
        vErrors = withError(vErrors, instancePath + "/spf", "#/properties/spf/enum", "enum");
        errors++;
      }
    }
    if (data.dmarc !== void 0) {
      let data3 = data.dmarc;
      if (typeof data3 !== "string") {
        vErrors = withError(vErrors, instancePath + "/dmarc", "#/properties/dmarc/type", "type");
        errors++;
      }
      if (!(data3 === "pass" || data3 === "fail" || data3 === "none")) {
        vErrors = withError(vErrors, instancePath + "/dmarc", "#/properties/dmarc/enum", "enum");
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
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate971.errors = vErrors;
  return errors === 0;
}
function validate958(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.from === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "from" || key0 === "to" || key0 === "every" || key0 === "expect" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate959(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate959.errors : vErrors.concat(validate959.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Probe")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate961(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate961.errors : vErrors.concat(validate961.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate963(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate963.errors : vErrors.concat(validate963.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate965(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate965.errors : vErrors.concat(validate965.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate967(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate967.errors : vErrors.concat(validate967.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate969(data.every, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
        vErrors = vErrors === null ? validate969.errors : vErrors.concat(validate969.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect !== void 0) {
      if (!validate971(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData })) {
        vErrors = vErrors === null ? validate971.errors : vErrors.concat(validate971.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate958.errors = vErrors;
  return errors === 0;
}
var validateAlert = validate975;
var schema293 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/alert.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Alert"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "webhook": { "$ref": "definitions.schema.json#/definitions/AlertPart/properties/webhook" }, "email": { "$ref": "definitions.schema.json#/definitions/AlertPart/properties/email" }, "when": { "$ref": "definitions.schema.json#/definitions/AlertPart/properties/when" }, "retry": { "$ref": "definitions.schema.json#/definitions/AlertPart/properties/retry" }, "idempotencyKey": { "$ref": "definitions.schema.json#/definitions/AlertPart/properties/idempotencyKey" }, "signing": { "$ref": "definitions.schema.json#/definitions/AlertPart/properties/signing" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate976(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate976.errors = vErrors;
  return errors === 0;
}
function validate978(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate978.errors = vErrors;
  return errors === 0;
}
function validate980(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate980.errors = vErrors;
  return errors === 0;
}
function validate982(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate982.errors = vErrors;
  return errors === 0;
}
function validate984(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate984.errors = vErrors;
  return errors === 0;
}
function validate986(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate37(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate986.errors = vErrors;
  return errors === 0;
}
function validate989(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "attempts" || key0 === "backoff" || key0 === "max" || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data0 = data.attempts;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = withError(vErrors, instancePath + "/attempts", "#/properties/attempts/type", "type");
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          vErrors = withError(vErrors, instancePath + "/attempts", "#/properties/attempts/maximum", "maximum");
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, instancePath + "/attempts", "#/properties/attempts/minimum", "minimum");
          errors++;
        }
      }
    }
    if (data.backoff !== void 0) {
      if (!validate70(data.backoff, { instancePath: instancePath + "/backoff", parentData: data, parentDataProperty: "backoff", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.max !== void 0) {
      if (!validate70(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate989.errors = vErrors;
  return errors === 0;
}
function validate993(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate993.errors = vErrors;
  return errors === 0;
}
function validate995(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate995.errors = vErrors;
  return errors === 0;
}
function validate975(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema293.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate976(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate976.errors : vErrors.concat(validate976.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Alert")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate978.errors : vErrors.concat(validate978.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate980(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate980.errors : vErrors.concat(validate980.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhook !== void 0) {
      if (!validate982(data.webhook, { instancePath: instancePath + "/webhook", parentData: data, parentDataProperty: "webhook", rootData })) {
        vErrors = vErrors === null ? validate982.errors : vErrors.concat(validate982.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate984(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        vErrors = vErrors === null ? validate984.errors : vErrors.concat(validate984.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate986(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate986.errors : vErrors.concat(validate986.errors);
        errors = vErrors.length;
      }
    }
    if (data.retry !== void 0) {
      if (!validate989(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData })) {
        vErrors = vErrors === null ? validate989.errors : vErrors.concat(validate989.errors);
        errors = vErrors.length;
      }
    }
    if (data.idempotencyKey !== void 0) {
      if (!validate993(data.idempotencyKey, { instancePath: instancePath + "/idempotencyKey", parentData: data, parentDataProperty: "idempotencyKey", rootData })) {
        vErrors = vErrors === null ? validate993.errors : vErrors.concat(validate993.errors);
        errors = vErrors.length;
      }
    }
    if (data.signing !== void 0) {
      if (!validate995(data.signing, { instancePath: instancePath + "/signing", parentData: data, parentDataProperty: "signing", rootData })) {
        vErrors = vErrors === null ? validate995.errors : vErrors.concat(validate995.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate975.errors = vErrors;
  return errors === 0;
}
var validateWarmup = validate997;
var schema303 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://mailtranche.example/schemas/v1/warmup.schema.json", "type": "object", "properties": { "apiVersion": { "$ref": "definitions.schema.json#/definitions/apiVersion" }, "kind": { "type": "string", "enum": ["Warmup"] }, "id": { "$ref": "definitions.schema.json#/definitions/id" }, "title": { "$ref": "definitions.schema.json#/definitions/title" }, "applies": { "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/applies" }, "plan": { "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/plan" }, "step": { "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/step" }, "pauseWhen": { "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/pauseWhen" }, "paused": { "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/paused" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "id"] };
function validate998(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (!(data === "mailtranche/v1")) {
    vErrors = withError(vErrors, instancePath, "#/enum", "enum");
    errors++;
  }
  validate998.errors = vErrors;
  return errors === 0;
}
function validate1000(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "#/minimum", "minimum");
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  }
  validate1000.errors = vErrors;
  return errors === 0;
}
function validate1002(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      vErrors = withError(vErrors, instancePath, "#/minLength", "minLength");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate1002.errors = vErrors;
  return errors === 0;
}
function validate1004(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate1004.errors = vErrors;
  return errors === 0;
}
function validate1007(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = withError(vErrors, instancePath + "/" + i0, "#/items/type", "type");
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, instancePath + "/" + i0, "#/items/minimum", "minimum");
          errors++;
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate1007.errors = vErrors;
  return errors === 0;
}
function validate1009(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      vErrors = withError(vErrors, instancePath, "#/pattern", "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate1009.errors = vErrors;
  return errors === 0;
}
function validate1011(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate135(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate1011.errors = vErrors;
  return errors === 0;
}
function validate1014(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate1014.errors = vErrors;
  return errors === 0;
}
function validate997(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "apiVersion" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema303.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if (!validate998(data.apiVersion, { instancePath: instancePath + "/apiVersion", parentData: data, parentDataProperty: "apiVersion", rootData })) {
        vErrors = vErrors === null ? validate998.errors : vErrors.concat(validate998.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type");
        errors++;
      }
      if (!(data1 === "Warmup")) {
        vErrors = withError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate1000(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate1000.errors : vErrors.concat(validate1000.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate1002(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate1002.errors : vErrors.concat(validate1002.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies !== void 0) {
      if (!validate1004(data.applies, { instancePath: instancePath + "/applies", parentData: data, parentDataProperty: "applies", rootData })) {
        vErrors = vErrors === null ? validate1004.errors : vErrors.concat(validate1004.errors);
        errors = vErrors.length;
      }
    }
    if (data.plan !== void 0) {
      if (!validate1007(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData })) {
        vErrors = vErrors === null ? validate1007.errors : vErrors.concat(validate1007.errors);
        errors = vErrors.length;
      }
    }
    if (data.step !== void 0) {
      if (!validate1009(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
        vErrors = vErrors === null ? validate1009.errors : vErrors.concat(validate1009.errors);
        errors = vErrors.length;
      }
    }
    if (data.pauseWhen !== void 0) {
      if (!validate1011(data.pauseWhen, { instancePath: instancePath + "/pauseWhen", parentData: data, parentDataProperty: "pauseWhen", rootData })) {
        vErrors = vErrors === null ? validate1011.errors : vErrors.concat(validate1011.errors);
        errors = vErrors.length;
      }
    }
    if (data.paused !== void 0) {
      if (!validate1014(data.paused, { instancePath: instancePath + "/paused", parentData: data, parentDataProperty: "paused", rootData })) {
        vErrors = vErrors === null ? validate1014.errors : vErrors.concat(validate1014.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "#/type", "type");
    errors++;
  }
  validate997.errors = vErrors;
  return errors === 0;
}
var noParams = {};
function withError(errors, instancePath, schemaPath, keyword, params = noParams) {
  const error = { instancePath, schemaPath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
export {
  validateAlert,
  validateDecision,
  validateDomain,
  validateGate,
  validateGateway,
  validateKpi,
  validatePlaybook,
  validateProbe,
  validateProgramme,
  validateQuestionnaire,
  validateReview,
  validateRoute,
  validateRun,
  validateRunbook,
  validateSafety,
  validateSender,
  validateService,
  validateSettings,
  validateSnapshot,
  validateTranche,
  validateWarmup,
  validateZone
};
