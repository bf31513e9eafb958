// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// helper:fast-deep-equal
var require_fast_deep_equal = __commonJS({
  "helper:fast-deep-equal"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// helper:ajv/dist/runtime/equal
var require_equal = __commonJS({
  "helper:ajv/dist/runtime/equal"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// helper:ajv/dist/runtime/ucs2length
var require_ucs2length = __commonJS({
  "helper:ajv/dist/runtime/ucs2length"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// helper:union-errors.js
function withMeantErrors(all, union) {
  let { place, schemaPath, starts, names = [], tag, isNullable } = union, branches = starts.map((start, index) => all.slice(start, starts[index + 1])), fitting = branches.filter((errors) => !errors.some(isMistyped));
  all.length = starts[0] ?? 0;
  for (let one of commonError() ?? meantErrors()) all.push(one);
  return all;
  function isMistyped({ keyword, instancePath }) {
    return keyword === "type" && instancePath === place;
  }
  function commonError() {
    if (fitting.length === 0) {
      let listed = branches.flat().filter(isMistyped).flatMap(({ params }) => params.type), allowed = [...new Set(isNullable ? [...listed, "null"] : listed)], type = allowed.length > 1 ? allowed : allowed[0];
      return [error("type", "", { type }, `must be ${type}`)];
    }
    if (!tag) return;
    let [name, allowedValues] = tag, isOfTag = ({ instancePath }) => instancePath === `${place}/${name}`, lacksTag = ({ keyword, instancePath, params }) => keyword === "required" && instancePath === place && params.missingProperty === name;
    return fitting.every((errors) => errors.some(lacksTag)) ? [error("required", "", { missingProperty: name, allowedValues }, `must have required property '${name}'`)] : fitting.every((errors) => errors.some(isOfTag)) ? [error("enum", `/${name}`, { allowedValues }, "must be equal to one of the allowed values")] : void 0;
  }
  function meantErrors() {
    let meant = nearest(place, fitting), branch = names[branches.indexOf(meant)], mistakes = new Map(meant.map((one) => [mistakeOf(one), one]));
    if (!branch) return [...mistakes.values()];
    let found = fitting.map((errors) => new Set(errors.map(mistakeOf)));
    return [...mistakes].map(([mistake, one]) => found.some((others) => !others.has(mistake)) ? { ...one, branch: one.branch ?? branch } : one);
  }
  function error(keyword, inside, params, message) {
    return { instancePath: place + inside, schemaPath, keyword, params, message };
  }
}
function nearest(place, branches) {
  let counts = /* @__PURE__ */ new Map();
  for (let { keyword, instancePath } of branches.flat())
    isOfList(keyword) && counts.set(instancePath, (counts.get(instancePath) ?? 0) + 1);
  let isTelling = ({ keyword, instancePath, params }) => keyword === "const" || keyword === "not" && (instancePath === place || !params.members) || keyword === "enum" && (counts.get(instancePath) ?? 0) > 1, weight = (one) => isTelling(one) ? 1e9 : weights[one.keyword] ?? 1, distances = branches.map((errors) => errors.reduce((sum, one) => sum + weight(one), 0));
  return branches[distances.indexOf(Math.min(...distances))] ?? [];
}
var weights = { additionalProperties: 1e3, enum: 2 };
function isOfList(keyword) {
  return keyword === "const" || keyword === "enum";
}
function mistakeOf({ instancePath, keyword, params }) {
  let isOfValue = ["type", "const", "enum"].includes(keyword);
  return JSON.stringify(isOfValue ? [instancePath] : [instancePath, keyword, params]);
}

// helper:validator-steps.js
function withError(errors, instancePath, schemaPath, keyword, params, message) {
  let error = { instancePath, schemaPath, keyword, params, message };
  return errors === null ? [error] : (errors.push(error), errors);
}
function withErrors(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
function withType(errors, place, type) {
  return withError(errors, place, "#/type", "type", { type }, `must be ${type}`);
}
function withRequired(errors, data, place, names) {
  let found = errors;
  for (let name of names)
    if (data[name] === void 0) {
      let message = `must have required property '${name}'`;
      found = withError(found, place, "#/required", "required", { missingProperty: name }, message);
    }
  return found;
}
function withAdditional(errors, place, name) {
  return withError(
    errors,
    place,
    "#/additionalProperties",
    "additionalProperties",
    { additionalProperty: name },
    "must NOT have additional properties"
  );
}
function withConst(errors, place, name, allowedValue) {
  let schemaPath = `#/properties/${name}/const`;
  return withError(errors, `${place}/${name}`, schemaPath, "const", { allowedValue }, "must be equal to constant");
}
function withTypes(errors, data, place, type, names) {
  let found = errors;
  for (let name of names) {
    let value = data[name];
    if (value !== void 0 && !isOf(value, type)) {
      let schemaPath = `#/properties/${name}/type`;
      found = withError(found, `${place}/${name}`, schemaPath, "type", { type }, `must be ${type}`);
    }
  }
  return found;
}
function withInner(errors, data, place, validate, names) {
  let found = errors;
  for (let name of names) {
    let value = data[name];
    value !== void 0 && !validate(value, { instancePath: `${place}/${name}` }) && (found = withErrors(found, validate.errors ?? []));
  }
  return found;
}
function withNullable(errors, data, instancePath, keyword, validate, names) {
  let found = errors;
  for (let name of names) {
    let value = data[name];
    if (value == null) continue;
    let place = `${instancePath}/${name}`;
    if (validate(value, { instancePath: place })) continue;
    let starts = [found?.length ?? 0], schemaPath = `#/properties/${name}/${keyword}`, union = { place, schemaPath, starts, isNullable: !0 };
    found = withMeantErrors(withErrors(found, validate.errors ?? []), union);
  }
  return found;
}
function isOf(value, type) {
  let found = value === null ? "null" : Number.isInteger(value) ? "integer" : typeof value;
  return typeof type == "string" ? type === found : type.includes(found);
}

// <stdin>
var validateAddress = validate53;
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["city", "country", "line1", "line2", "postal_code", "state"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate53.errors = vErrors, errors === 0;
}
var validateAddressInput = validate54;
function validate54(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "city" || key0 === "country" || key0 === "line1" || key0 === "line2" || key0 === "postal_code" || key0 === "state" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["city", "country", "line1", "line2", "postal_code", "state"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate54.errors = vErrors, errors === 0;
}
var validateAlipayAccount = validate55;
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["user_id", "first_name"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate55.errors = vErrors, errors === 0;
}
var validateAlipayAccountInput = validate56;
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["user_id"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["user_id", "first_name"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate56.errors = vErrors, errors === 0;
}
var validateAlipayOptions = validate57;
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["terminal_type", "os_type", "client_ip"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate57.errors = vErrors, errors === 0;
}
var validateAlipayOptionsInput = validate58, schema25 = { type: "object", additionalProperties: !1, properties: { terminal_type: { enum: ["WEB", "APP"] }, os_type: { type: "string" }, client_ip: { type: "string" } } };
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "terminal_type" || key0 === "os_type" || key0 === "client_ip" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.terminal_type !== void 0) {
      let data0 = data.terminal_type;
      data0 === "WEB" || data0 === "APP" || (vErrors = withError(vErrors, instancePath + "/terminal_type", "#/properties/terminal_type/enum", "enum", { allowedValues: schema25.properties.terminal_type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["os_type", "client_ip"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate58.errors = vErrors, errors === 0;
}
var validateAlipayPlusOptions = validate59;
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["terminal_type", "os_type", "client_ip"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate59.errors = vErrors, errors === 0;
}
var validateAlipayPlusOptionsInput = validate60;
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["terminal_type", "os_type", "client_ip"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate60.errors = vErrors, errors === 0;
}
var validateAmount = validate61;
function validate61(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withType(vErrors, instancePath, "integer"), errors++), validate61.errors = vErrors, errors === 0;
}
var validateBalance = validate62;
var pattern3 = new RegExp("^[A-Za-z]{3,4}$", "u");
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern3.test(data) || (vErrors = withError(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z]{3,4}$" }, 'must match pattern "^[A-Za-z]{3,4}$"'), errors++) : (vErrors = withType(vErrors, instancePath, "string"), errors++), validate65.errors = vErrors, errors === 0;
}
var func1 = withMeantErrors;
function validate63(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "balance" && (vErrors = withConst(vErrors, instancePath, "object", "balance"), errors++), data.available !== void 0) {
      let data1 = data.available;
      if (!Array.isArray(data1) && data1 !== null && (vErrors = withError(vErrors, instancePath + "/available", "#/properties/available/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate63(data1[i0], { instancePath: instancePath + "/available/" + i0 }) || (vErrors = withErrors(vErrors, validate63.errors), errors = vErrors.length);
      }
    }
    if (data.pending !== void 0) {
      let data3 = data.pending;
      if (!Array.isArray(data3) && data3 !== null && (vErrors = withError(vErrors, instancePath + "/pending", "#/properties/pending/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate63(data3[i1], { instancePath: instancePath + "/pending/" + i1 }) || (vErrors = withErrors(vErrors, validate63.errors), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate62.errors = vErrors, errors === 0;
}
var validateBalanceAmount = validate69;
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate69.errors = vErrors, errors === 0;
}
var validateBankAccountChina = validate72, schema33 = { type: "object", required: ["country", "currency", "swift", "account_holder_name", "account_holder_type", "routing_number", "account_number", "bank_name"], additionalProperties: !1, properties: { country: { const: "CN" }, currency: { $ref: "#/components/schemas/Currency" }, swift: { type: "string" }, account_holder_name: { type: "string" }, account_holder_type: { type: "string" }, routing_number: { type: "string" }, account_number: { type: "string" }, bank_name: { type: "string" }, phone_number: { type: "string" }, email: { type: "string" }, dob: { $ref: "#/components/schemas/PayeeBirthDateInput" }, routing_type: { type: "string" }, certificate: { $ref: "#/components/schemas/PayeeCertificateInput" } } }, func7 = Object.prototype.hasOwnProperty;
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "day" || key0 === "month" || key0 === "year" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["day", "month", "year"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate74.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["certificate_type", "certificate_number"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "certificate_type" || key0 === "certificate_number" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["certificate_type", "certificate_number"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate76.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["country", "currency", "swift", "account_holder_name", "account_holder_type", "routing_number", "account_number", "bank_name"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema33.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.country !== void 0 && data.country !== "CN" && (vErrors = withConst(vErrors, instancePath, "country", "CN"), errors++), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["swift", "account_holder_name", "account_holder_type", "routing_number", "account_number", "bank_name", "phone_number", "email"]), vErrors = withInner(vErrors, data, instancePath, validate74, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["routing_type"]), vErrors = withInner(vErrors, data, instancePath, validate76, ["certificate"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate72.errors = vErrors, errors === 0;
}
var validateBankAccountEurozone = validate78, schema36 = { type: "object", required: ["account_holder_name", "account_number", "routing_type", "routing_number", "country"], additionalProperties: !1, properties: { account_holder_name: { type: "string" }, account_number: { type: "string" }, routing_type: { const: "iban" }, routing_number: { type: "string", pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, country: { enum: ["AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "SI", "SK"] }, currency: { $ref: "#/components/schemas/Currency" }, account_holder_type: { type: "string" }, phone_number: { type: "string" }, email: { type: "string" }, dob: { $ref: "#/components/schemas/PayeeBirthDateInput" }, swift: { type: "string" }, bank_name: { type: "string" }, certificate: { $ref: "#/components/schemas/PayeeCertificateInput" } } }, pattern4 = new RegExp("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", "u");
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["account_holder_name", "account_number", "routing_type", "routing_number", "country"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema36.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["account_holder_name", "account_number"]), errors = vErrors?.length ?? 0, data.routing_type !== void 0 && data.routing_type !== "iban" && (vErrors = withConst(vErrors, instancePath, "routing_type", "iban"), errors++), data.routing_number !== void 0) {
      let data3 = data.routing_number;
      typeof data3 == "string" ? pattern4.test(data3) || (vErrors = withError(vErrors, instancePath + "/routing_number", "#/properties/routing_number/pattern", "pattern", { pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, 'must match pattern "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/routing_number", "#/properties/routing_number/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.country !== void 0) {
      let data4 = data.country;
      data4 === "AT" || data4 === "BE" || data4 === "CY" || data4 === "DE" || data4 === "EE" || data4 === "ES" || data4 === "FI" || data4 === "FR" || data4 === "GR" || data4 === "HR" || data4 === "IE" || data4 === "IT" || data4 === "LT" || data4 === "LU" || data4 === "LV" || data4 === "MT" || data4 === "NL" || data4 === "PT" || data4 === "SI" || data4 === "SK" || (vErrors = withError(vErrors, instancePath + "/country", "#/properties/country/enum", "enum", { allowedValues: schema36.properties.country.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["account_holder_type", "phone_number", "email"]), vErrors = withInner(vErrors, data, instancePath, validate74, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["swift", "bank_name"]), vErrors = withInner(vErrors, data, instancePath, validate76, ["certificate"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate78.errors = vErrors, errors === 0;
}
var validateBankAccountOther = validate82;
var schema38 = { enum: ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CO", "CR", "CU", "CV", "CW", "CX", "CZ", "DJ", "DK", "DM", "DO", "DZ", "EC", "EG", "EH", "ER", "ET", "FJ", "FK", "FM", "FO", "GA", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HT", "HU", "ID", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SJ", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZM", "ZW"] }, func0 = require_equal().default;
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, valid0;
  valid0 = !1;
  for (let v0 of schema38.enum)
    if (func0(data, v0)) {
      valid0 = !0;
      break;
    }
  return valid0 || (vErrors = withError(vErrors, instancePath, "#/enum", "enum", { allowedValues: schema38.enum }, "must be equal to one of the allowed values"), errors++), validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["country"]), vErrors = withInner(vErrors, data, instancePath, validate83, ["country"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["account_number", "account_holder_name", "account_holder_type", "phone_number", "email"]), vErrors = withInner(vErrors, data, instancePath, validate74, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["swift", "bank_name", "routing_type", "routing_number"]), vErrors = withInner(vErrors, data, instancePath, validate76, ["certificate"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate82.errors = vErrors, errors === 0;
}
var validateBankAccountSouthAfrica = validate88, schema39 = { type: "object", required: ["account_number", "account_holder_name", "bank_name", "certificate"], additionalProperties: !1, properties: { account_number: { type: "string" }, account_holder_name: { type: "string" }, bank_name: { enum: ["ABSA Bank", "Access Bank", "African Bank Limited", "Bidvest Bank", "Capitec Bank", "CitiBank", "Discovery Bank Limited", "FNB", "FirstRand Bank", "HSBC South Africa", "Investec Bank", "Nedbank", "Standard Bank", "Standard Chartered Bank", "Tyme Bank"] }, certificate: { $ref: "#/components/schemas/PayeeCertificateInput" }, country: { const: "ZA" }, currency: { $ref: "#/components/schemas/Currency" }, account_holder_type: { type: "string" }, phone_number: { type: "string" }, email: { type: "string" }, dob: { $ref: "#/components/schemas/PayeeBirthDateInput" }, swift: { type: "string" }, routing_type: { type: "string" }, routing_number: { type: "string" } } };
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["account_number", "account_holder_name", "bank_name", "certificate"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema39.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["account_number", "account_holder_name"]), errors = vErrors?.length ?? 0, data.bank_name !== void 0) {
      let data2 = data.bank_name;
      data2 === "ABSA Bank" || data2 === "Access Bank" || data2 === "African Bank Limited" || data2 === "Bidvest Bank" || data2 === "Capitec Bank" || data2 === "CitiBank" || data2 === "Discovery Bank Limited" || data2 === "FNB" || data2 === "FirstRand Bank" || data2 === "HSBC South Africa" || data2 === "Investec Bank" || data2 === "Nedbank" || data2 === "Standard Bank" || data2 === "Standard Chartered Bank" || data2 === "Tyme Bank" || (vErrors = withError(vErrors, instancePath + "/bank_name", "#/properties/bank_name/enum", "enum", { allowedValues: schema39.properties.bank_name.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate76, ["certificate"]), errors = vErrors?.length ?? 0, data.country !== void 0 && data.country !== "ZA" && (vErrors = withConst(vErrors, instancePath, "country", "ZA"), errors++), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["account_holder_type", "phone_number", "email"]), vErrors = withInner(vErrors, data, instancePath, validate74, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["swift", "routing_type", "routing_number"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate88.errors = vErrors, errors === 0;
}
var validateBankAccountUnitedKingdom = validate92, schema40 = { type: "object", required: ["account_holder_name", "account_number", "routing_type", "routing_number", "country"], additionalProperties: !1, properties: { account_holder_name: { type: "string" }, account_number: { type: "string", pattern: "^[0-9]{8,12}$" }, routing_type: { const: "sort" }, routing_number: { type: "string", pattern: "^[0-9]{6}$" }, country: { const: "GB" }, currency: { $ref: "#/components/schemas/Currency" }, account_holder_type: { type: "string" }, phone_number: { type: "string" }, email: { type: "string" }, dob: { $ref: "#/components/schemas/PayeeBirthDateInput" }, swift: { type: "string" }, bank_name: { type: "string" }, certificate: { $ref: "#/components/schemas/PayeeCertificateInput" } } }, pattern5 = new RegExp("^[0-9]{8,12}$", "u"), pattern6 = new RegExp("^[0-9]{6}$", "u");
function validate92(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["account_holder_name", "account_number", "routing_type", "routing_number", "country"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema40.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["account_holder_name"]), errors = vErrors?.length ?? 0, data.account_number !== void 0) {
      let data1 = data.account_number;
      typeof data1 == "string" ? pattern5.test(data1) || (vErrors = withError(vErrors, instancePath + "/account_number", "#/properties/account_number/pattern", "pattern", { pattern: "^[0-9]{8,12}$" }, 'must match pattern "^[0-9]{8,12}$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/account_number", "#/properties/account_number/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.routing_type !== void 0 && data.routing_type !== "sort" && (vErrors = withConst(vErrors, instancePath, "routing_type", "sort"), errors++), data.routing_number !== void 0) {
      let data3 = data.routing_number;
      typeof data3 == "string" ? pattern6.test(data3) || (vErrors = withError(vErrors, instancePath + "/routing_number", "#/properties/routing_number/pattern", "pattern", { pattern: "^[0-9]{6}$" }, 'must match pattern "^[0-9]{6}$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/routing_number", "#/properties/routing_number/type", "type", { type: "string" }, "must be string"), errors++);
    }
    data.country !== void 0 && data.country !== "GB" && (vErrors = withConst(vErrors, instancePath, "country", "GB"), errors++), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["account_holder_type", "phone_number", "email"]), vErrors = withInner(vErrors, data, instancePath, validate74, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["swift", "bank_name"]), vErrors = withInner(vErrors, data, instancePath, validate76, ["certificate"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate92.errors = vErrors, errors === 0;
}
var validateBankAccountUnitedStates = validate96, schema41 = { type: "object", required: ["account_holder_name", "account_number", "routing_type", "routing_number", "country"], additionalProperties: !1, properties: { account_holder_name: { type: "string" }, account_number: { type: "string", pattern: "^[0-9]{8,12}$" }, routing_type: { const: "aba" }, routing_number: { type: "string", pattern: "^[0-9]{8,10}$" }, country: { const: "US" }, currency: { $ref: "#/components/schemas/Currency" }, account_holder_type: { type: "string" }, phone_number: { type: "string" }, email: { type: "string" }, dob: { $ref: "#/components/schemas/PayeeBirthDateInput" }, swift: { type: "string" }, bank_name: { type: "string" }, certificate: { $ref: "#/components/schemas/PayeeCertificateInput" } } }, pattern8 = new RegExp("^[0-9]{8,10}$", "u");
function validate96(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["account_holder_name", "account_number", "routing_type", "routing_number", "country"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema41.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["account_holder_name"]), errors = vErrors?.length ?? 0, data.account_number !== void 0) {
      let data1 = data.account_number;
      typeof data1 == "string" ? pattern5.test(data1) || (vErrors = withError(vErrors, instancePath + "/account_number", "#/properties/account_number/pattern", "pattern", { pattern: "^[0-9]{8,12}$" }, 'must match pattern "^[0-9]{8,12}$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/account_number", "#/properties/account_number/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.routing_type !== void 0 && data.routing_type !== "aba" && (vErrors = withConst(vErrors, instancePath, "routing_type", "aba"), errors++), data.routing_number !== void 0) {
      let data3 = data.routing_number;
      typeof data3 == "string" ? pattern8.test(data3) || (vErrors = withError(vErrors, instancePath + "/routing_number", "#/properties/routing_number/pattern", "pattern", { pattern: "^[0-9]{8,10}$" }, 'must match pattern "^[0-9]{8,10}$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/routing_number", "#/properties/routing_number/type", "type", { type: "string" }, "must be string"), errors++);
    }
    data.country !== void 0 && data.country !== "US" && (vErrors = withConst(vErrors, instancePath, "country", "US"), errors++), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["account_holder_type", "phone_number", "email"]), vErrors = withInner(vErrors, data, instancePath, validate74, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["swift", "bank_name"]), vErrors = withInner(vErrors, data, instancePath, validate76, ["certificate"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate96.errors = vErrors, errors === 0;
}
var validateBankRedirectBillingDetailsInput = validate100;
function validate101(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["country"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "city" || key0 === "country" || key0 === "line1" || key0 === "line2" || key0 === "postal_code" || key0 === "state" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["city", "country", "line1", "line2", "postal_code", "state"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["address"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "address" || key0 === "email" || key0 === "firstName" || key0 === "lastName" || key0 === "name" || key0 === "phone" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate101, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["email", "firstName", "lastName", "name", "phone"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate100.errors = vErrors, errors === 0;
}
var validateBeneficiary = validate103;
function validate104(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withType(vErrors, instancePath, "integer"), errors++), validate104.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["day", "month", "year"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate109.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["certificate_type", "certificate_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate111.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["account_number", "account_holder_name", "account_holder_type", "phone_number", "email", "country"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["swift"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate109, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["bank_name", "routing_type", "routing_number"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate111, ["certificate"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate107.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["vpa", "phone_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate115.errors = vErrors, errors === 0;
}
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["destination_type"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate107, ["bank_account"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate55, ["alipay"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate115, ["imps", "upi"]), errors = vErrors?.length ?? 0, data.card !== void 0) {
      let data5 = data.card;
      if (data5 !== null) {
        let start4 = errors;
        data5 && typeof data5 == "object" && !Array.isArray(data5) || (vErrors = withError(vErrors, instancePath + "/card", "#/properties/card/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start4 && (vErrors = func1(vErrors, { place: instancePath + "/card", schemaPath: "#/properties/card/oneOf", starts: [start4], isNullable: !0 }), errors = vErrors.length);
      }
    }
    if (data.carrier_billing !== void 0) {
      let data6 = data.carrier_billing;
      if (data6 !== null) {
        let start5 = errors;
        data6 && typeof data6 == "object" && !Array.isArray(data6) || (vErrors = withError(vErrors, instancePath + "/carrier_billing", "#/properties/carrier_billing/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start5 && (vErrors = func1(vErrors, { place: instancePath + "/carrier_billing", schemaPath: "#/properties/carrier_billing/oneOf", starts: [start5], isNullable: !0 }), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate106.errors = vErrors, errors === 0;
}
function validate119(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      typeof data[key0] != "string" && (vErrors = withError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/additionalProperties/type", "type", { type: "string" }, "must be string"), errors++);
  else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate119.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "beneficiary" && (vErrors = withConst(vErrors, instancePath, "object", "beneficiary"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate106, ["destination_data"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["nickname"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate103.errors = vErrors, errors === 0;
}
var validateBeneficiaryBusinessEntity = validate121;
var schema54 = { type: "object", additionalProperties: !1, properties: { business_area: { type: ["string", "null"] }, business_phone_number: { type: ["string", "null"] }, business_registration_number: { type: "string" }, legal_rep_first_name: { type: "string" }, legal_rep_last_name: { type: "string" }, legal_rep_id_type: { type: "string" }, legal_rep_id_number: { type: "string" }, legal_rep_email: { type: "string" }, legal_rep_phone: { type: "string" } } };
function validate124(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func7.call(schema54.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["business_area", "business_phone_number"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["business_registration_number", "legal_rep_first_name", "legal_rep_last_name", "legal_rep_id_type", "legal_rep_id_number", "legal_rep_email", "legal_rep_phone"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate124.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "address" || key0 === "additional_info" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withInner(vErrors, data, instancePath, validate124, ["additional_info"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate122.errors = vErrors, errors === 0;
}
function validate121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type", "business"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "company_registered_name" || key0 === "business" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.type !== void 0 && data.type !== "business" && (vErrors = withConst(vErrors, instancePath, "type", "business"), errors++), vErrors = withTypes(vErrors, data, instancePath, "string", ["company_registered_name"]), vErrors = withInner(vErrors, data, instancePath, validate122, ["business"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate121.errors = vErrors, errors === 0;
}
var validateBeneficiaryBusinessInfoInput = validate127;
function validate127(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func7.call(schema54.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["business_area", "business_phone_number"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["business_registration_number", "legal_rep_first_name", "legal_rep_last_name", "legal_rep_id_type", "legal_rep_id_number", "legal_rep_email", "legal_rep_phone"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate127.errors = vErrors, errors === 0;
}
var validateBeneficiaryBusinessInput = validate128;
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "address" || key0 === "additional_info" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withInner(vErrors, data, instancePath, validate124, ["additional_info"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate128.errors = vErrors, errors === 0;
}
var validateBeneficiaryCreate = validate131;
function validate133(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate96, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate133.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate92, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate136.errors = vErrors, errors === 0;
}
function validate139(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate78, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate139.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate88, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate142.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate72, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate145.errors = vErrors, errors === 0;
}
function validate148(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "alipay"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "alipay" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "alipay" && (vErrors = withConst(vErrors, instancePath, "destination_type", "alipay"), errors++), vErrors = withInner(vErrors, data, instancePath, validate56, ["alipay"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate148.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["vpa", "phone_number"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["vpa", "phone_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate152.errors = vErrors, errors === 0;
}
function validate151(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "upi"]), errors = vErrors?.length ?? 0, data.destination_type !== void 0 && data.destination_type !== "upi" && (vErrors = withConst(vErrors, instancePath, "destination_type", "upi"), errors++), vErrors = withInner(vErrors, data, instancePath, validate152, ["upi"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate151.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0, data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate82, ["bank_account"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate155.errors = vErrors, errors === 0;
}
var func27 = require_ucs2length().default;
function validate158(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors, _errs3 = errors, fitting0 = 0, _errs4 = errors;
  if (errors === _errs4)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.bank_account === void 0 && (missing0 = "bank_account")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var fits0 = _errs4 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let _errs6 = errors;
    if (errors === _errs6)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.alipay === void 0 && (missing1 = "alipay")) {
          let err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    var fits1 = _errs6 === errors;
    if (fits1 && fitting0++, fitting0 === 0) {
      let _errs8 = errors;
      if (errors === _errs8)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.upi === void 0 && (missing2 = "upi")) {
            let err4 = {};
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      var fits2 = _errs8 === errors;
      fits2 && fitting0++;
    }
  }
  fitting0 > 0 && (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null));
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["bank_account"], ["alipay"], ["upi"]] }, "must NOT have property 'bank_account', nor have property 'alipay', nor have property 'upi'"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["destination_type"]), errors = vErrors?.length ?? 0, data.destination_type !== void 0) {
      let data0 = data.destination_type, _errs13 = errors, _errs14 = errors;
      if (!(data0 === "bank_account" || data0 === "alipay" || data0 === "upi")) {
        let err8 = {};
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var isForbidden1 = _errs14 === errors;
      isForbidden1 ? (vErrors = withError(vErrors, instancePath + "/destination_type", "#/properties/destination_type/not", "not", {}, "must NOT be a value that has a schema of its own"), errors++) : (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null)), typeof data0 == "string" ? func27(data0) < 1 && (vErrors = withError(vErrors, instancePath + "/destination_type", "#/properties/destination_type/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = withError(vErrors, instancePath + "/destination_type", "#/properties/destination_type/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.card !== void 0) {
      let data1 = data.card;
      data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = withError(vErrors, instancePath + "/card", "#/properties/card/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.carrier_billing !== void 0) {
      let data2 = data.carrier_billing;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/carrier_billing", "#/properties/carrier_billing/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.imps !== void 0) {
      let data3 = data.imps;
      data3 && typeof data3 == "object" && !Array.isArray(data3) || (vErrors = withError(vErrors, instancePath + "/imps", "#/properties/imps/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate158.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate133(data, { instancePath }) || (vErrors = withErrors(vErrors, validate133.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate136(data, { instancePath }) || (vErrors = withErrors(vErrors, validate136.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    if (fits1 && fitting0++, fitting0 === 0) {
      let start2 = errors, _errs3 = errors;
      validate139(data, { instancePath }) || (vErrors = withErrors(vErrors, validate139.errors), errors = vErrors.length);
      var fits2 = _errs3 === errors;
      if (fits2 && fitting0++, fitting0 === 0) {
        let start3 = errors, _errs4 = errors;
        validate142(data, { instancePath }) || (vErrors = withErrors(vErrors, validate142.errors), errors = vErrors.length);
        var fits3 = _errs4 === errors;
        if (fits3 && fitting0++, fitting0 === 0) {
          let start4 = errors, _errs5 = errors;
          validate145(data, { instancePath }) || (vErrors = withErrors(vErrors, validate145.errors), errors = vErrors.length);
          var fits4 = _errs5 === errors;
          if (fits4 && fitting0++, fitting0 === 0) {
            let start5 = errors, _errs6 = errors;
            validate148(data, { instancePath }) || (vErrors = withErrors(vErrors, validate148.errors), errors = vErrors.length);
            var fits5 = _errs6 === errors;
            if (fits5 && fitting0++, fitting0 === 0) {
              let start6 = errors, _errs7 = errors;
              validate151(data, { instancePath }) || (vErrors = withErrors(vErrors, validate151.errors), errors = vErrors.length);
              var fits6 = _errs7 === errors;
              if (fits6 && fitting0++, fitting0 === 0) {
                let start7 = errors, _errs8 = errors;
                validate155(data, { instancePath }) || (vErrors = withErrors(vErrors, validate155.errors), errors = vErrors.length);
                var fits7 = _errs8 === errors;
                if (fits7 && fitting0++, fitting0 === 0) {
                  let start8 = errors, _errs9 = errors;
                  validate158(data, { instancePath }) || (vErrors = withErrors(vErrors, validate158.errors), errors = vErrors.length);
                  var fits8 = _errs9 === errors;
                  fits8 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1, start2, start3, start4, start5, start6, start7, start8], names: ["DestinationBankAccountUnitedStates", "DestinationBankAccountUnitedKingdom", "DestinationBankAccountEurozone", "DestinationBankAccountSouthAfrica", "DestinationBankAccountChina", "DestinationAlipayChina", "DestinationUpiIndia", "DestinationBankAccountOther", "DestinationOther"] }), errors = vErrors.length);
                }
              }
            }
          }
        }
      }
    }
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate132.errors = vErrors, errors === 0;
}
function validate167(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "email" || key0 === "phone" || key0 === "first_name" || key0 === "last_name" || key0 === "id_type" || key0 === "id_country_iso_code" || key0 === "id_number" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["email", "phone", "first_name", "last_name", "id_type", "id_country_iso_code", "id_number"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate167.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "address" || key0 === "additional_info" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withInner(vErrors, data, instancePath, validate167, ["additional_info"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate165.errors = vErrors, errors === 0;
}
function validate164(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type", "individual"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "individual" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.type !== void 0 && data.type !== "individual" && (vErrors = withConst(vErrors, instancePath, "type", "individual"), errors++), vErrors = withInner(vErrors, data, instancePath, validate165, ["individual"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate164.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate121(data, { instancePath }) || (vErrors = withErrors(vErrors, validate121.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate164(data, { instancePath }) || (vErrors = withErrors(vErrors, validate164.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1], names: ["BeneficiaryBusinessEntity", "BeneficiaryIndividualEntity"], tag: ["type", ["business", "individual"]] }), errors = vErrors.length);
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate162.errors = vErrors, errors === 0;
}
function validate131(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_data"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_data" || key0 === "nickname" || key0 === "metadata" || key0 === "entity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate132, ["destination_data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["nickname"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate162, ["entity"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate131.errors = vErrors, errors === 0;
}
var validateBeneficiaryEntityInput = validate172;
function validate172(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate121(data, { instancePath }) || (vErrors = withErrors(vErrors, validate121.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate164(data, { instancePath }) || (vErrors = withErrors(vErrors, validate164.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1], names: ["BeneficiaryBusinessEntity", "BeneficiaryIndividualEntity"], tag: ["type", ["business", "individual"]] }), errors = vErrors.length);
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate172.errors = vErrors, errors === 0;
}
var validateBeneficiaryIndividualEntity = validate175;
function validate175(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type", "individual"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "individual" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.type !== void 0 && data.type !== "individual" && (vErrors = withConst(vErrors, instancePath, "type", "individual"), errors++), vErrors = withInner(vErrors, data, instancePath, validate165, ["individual"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate175.errors = vErrors, errors === 0;
}
var validateBeneficiaryIndividualInfoInput = validate177;
function validate177(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "email" || key0 === "phone" || key0 === "first_name" || key0 === "last_name" || key0 === "id_type" || key0 === "id_country_iso_code" || key0 === "id_number" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["email", "phone", "first_name", "last_name", "id_type", "id_country_iso_code", "id_number"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate177.errors = vErrors, errors === 0;
}
var validateBeneficiaryIndividualInput = validate178;
function validate178(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "address" || key0 === "additional_info" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withInner(vErrors, data, instancePath, validate167, ["additional_info"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate178.errors = vErrors, errors === 0;
}
var validateBeneficiaryList = validate181;
function validate181(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate103(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate103.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate181.errors = vErrors, errors === 0;
}
var validateBeneficiaryUpdate = validate183;
function validate183(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate132, ["destination_data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["nickname"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate162, ["entity"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate183.errors = vErrors, errors === 0;
}
var validateBillingDetails = validate187;
function validate187(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["email", "name", "phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate187.errors = vErrors, errors === 0;
}
var validateBillingDetailsInput = validate189;
function validate189(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "address" || key0 === "email" || key0 === "name" || key0 === "phone" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["email", "name", "phone"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate189.errors = vErrors, errors === 0;
}
var validateCardData = validate191;
function validate191(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["number", "exp_month", "exp_year"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "number" || key0 === "exp_month" || key0 === "exp_year" || key0 === "cvc" || key0 === "name" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["number", "exp_month", "exp_year", "cvc", "name"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate191.errors = vErrors, errors === 0;
}
var validateCardOptions = validate192;
function validate192(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["request_three_d_secure", "capture_method"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate192.errors = vErrors, errors === 0;
}
var validateCardOptionsInput = validate193, schema83 = { type: "object", additionalProperties: !1, properties: { request_three_d_secure: { type: "string" }, capture_method: { enum: ["automatic", "manual"] } } };
function validate193(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "request_three_d_secure" || key0 === "capture_method" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["request_three_d_secure"]), errors = vErrors?.length ?? 0, data.capture_method !== void 0) {
      let data1 = data.capture_method;
      data1 === "automatic" || data1 === "manual" || (vErrors = withError(vErrors, instancePath + "/capture_method", "#/properties/capture_method/enum", "enum", { allowedValues: schema83.properties.capture_method.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate193.errors = vErrors, errors === 0;
}
var validateCharge = validate194;
function validate202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["name", "phone", "carrier", "tracking_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate202.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "charge" && (vErrors = withConst(vErrors, instancePath, "object", "charge"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount", "amount_captured", "amount_refunded"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["balance_transaction"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate187, ["billing_details"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["captured"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer", "description"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["disputed"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["failure_code", "failure_message", "invoice"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["paid"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_intent", "payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_details !== void 0) {
      let data21 = data.payment_method_details;
      if (data21 !== null) {
        let start7 = errors;
        data21 && typeof data21 == "object" && !Array.isArray(data21) || (vErrors = withError(vErrors, instancePath + "/payment_method_details", "#/properties/payment_method_details/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start7 && (vErrors = func1(vErrors, { place: instancePath + "/payment_method_details", schemaPath: "#/properties/payment_method_details/oneOf", starts: [start7], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["receipt_email"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["refunded"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate202, ["shipping"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["status"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate194.errors = vErrors, errors === 0;
}
var validateChargeDisputeUpdatedEvent = validate205;
function validate207(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["id", "idempotency_key"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate207.errors = vErrors, errors === 0;
}
function validate214(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["access_activity_log", "billing_address", "cancellation_policy", "cancellation_policy_disclosure", "cancellation_rebuttal", "customer_communication", "customer_email_address", "customer_name", "customer_purchase_ip", "customer_signature", "duplicate_charge_documentation", "duplicate_charge_explanation", "duplicate_charge_id", "product_description", "receipt", "refund_policy", "refund_policy_disclosure", "refund_refusal_explanation", "service_date", "service_documentation", "shipping_address", "shipping_carrier", "shipping_date", "shipping_documentation", "shipping_tracking_number", "uncategorized_file", "uncategorized_text"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["created"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate214.errors = vErrors, errors === 0;
}
function validate216(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["due_by"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_evidence", "past_due"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["submission_count"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate216.errors = vErrors, errors === 0;
}
function validate210(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "dispute" && (vErrors = withConst(vErrors, instancePath, "object", "dispute"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), errors = vErrors?.length ?? 0, data.balance_transactions !== void 0) {
      let data3 = data.balance_transactions;
      if (!Array.isArray(data3) && data3 !== null && (vErrors = withError(vErrors, instancePath + "/balance_transactions", "#/properties/balance_transactions/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data3[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/balance_transactions/" + i0, "#/properties/balance_transactions/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["charge"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate214, ["evidence"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate216, ["evidence_details"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["is_charge_refundable", "livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_intent", "reason", "status"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate210.errors = vErrors, errors === 0;
}
function validate209(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate210, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate209.errors = vErrors, errors === 0;
}
function validate205(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "charge.dispute.updated" && (vErrors = withConst(vErrors, instancePath, "type", "charge.dispute.updated"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate209, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate205.errors = vErrors, errors === 0;
}
var validateChargeList = validate221;
function validate221(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate194(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate194.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate221.errors = vErrors, errors === 0;
}
var validateChargeRefundUpdatedEvent = validate223;
var schema96 = { type: "object", required: ["id", "object", "created", "currency", "amount", "status", "livemode", "client_secret", "payment_method_types", "confirmation_method"], properties: { id: { type: "string" }, object: { const: "payment_intent" }, created: { $ref: "#/components/schemas/TimestampMs" }, currency: { $ref: "#/components/schemas/Currency" }, amount: { $ref: "#/components/schemas/Amount" }, amount_capturable: { oneOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }] }, amount_received: { oneOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }] }, status: { type: "string" }, livemode: { type: "boolean" }, client_secret: { type: "string" }, next_action: { oneOf: [{ $ref: "#/components/schemas/NextAction" }, { type: "string" }, { type: "null" }] }, payment_method: { type: ["string", "null"] }, payment_method_types: { oneOf: [{ type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, { type: "string" }] }, payment_method_options: { oneOf: [{ $ref: "#/components/schemas/PaymentMethodOptions" }, { type: "string" }, { type: "null" }] }, confirmation_method: { type: "string" }, capture_method: { type: ["string", "null"] }, return_url: { type: ["string", "null"] }, setup_future_usage: { type: ["string", "null"] }, customer: { type: ["string", "null"] }, description: { type: ["string", "null"] }, metadata: { oneOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, merchant_order_id: { type: ["string", "null"] }, merchant_user_id: { type: ["string", "null"] }, quantity: { type: ["integer", "null"] }, receipt_email: { type: ["string", "null"] }, shipping: { oneOf: [{ $ref: "#/components/schemas/Shipping" }, { type: "null" }] }, invoice: { type: ["string", "null"] }, last_payment_error: { oneOf: [{ $ref: "#/components/schemas/ErrorDetail" }, { type: "null" }] }, "3ds_status": { type: ["string", "null"] }, cancel_at: { type: ["string", "null"] }, cancellation_reason: { type: ["string", "null"] }, statement_descriptor: { type: ["string", "null"] }, statement_descriptor_suffix: { type: ["string", "null"] } } };
function validate238(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["url"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["return_url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate238.errors = vErrors, errors === 0;
}
function validate243(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url", "qrcode"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate243.errors = vErrors, errors === 0;
}
function validate248(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url", "return_url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate248.errors = vErrors, errors === 0;
}
function validate237(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type"]), errors = vErrors?.length ?? 0, data["9pay_handle_redirect"] !== void 0) {
      let data1 = data["9pay_handle_redirect"];
      if (data1 !== null) {
        let start0 = errors;
        validate238(data1, { instancePath: instancePath + "/9pay_handle_redirect" }) || (vErrors = withErrors(vErrors, validate238.errors), errors = vErrors.length), errors > start0 && (vErrors = func1(vErrors, { place: instancePath + "/9pay_handle_redirect", schemaPath: "#/properties/9pay_handle_redirect/oneOf", starts: [start0], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate238, ["alipay_handle_redirect", "bank_transfer_id_handle_redirect", "bank_transfer_uk_handle_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate243, ["bank_transfer_vn_handle_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate238, ["bpi_handle_redirect", "challenge_redirect", "dana_handle_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate248, ["ddc_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate238, ["eps_handle_redirect", "gcash_handle_redirect", "giropay_handle_redirect", "ideal_handle_redirect", "mcash_handle_redirect", "momo_handle_redirect", "ovo_handle_redirect", "pix_handle_redirect", "promptpay_handle_redirect", "redirect_to_url", "sofort_handle_redirect", "spei_handle_redirect"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate237.errors = vErrors, errors === 0;
}
function validate263(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = withType(vErrors, instancePath, "string"), errors++), validate263.errors = vErrors, errors === 0;
}
var schema102 = { type: "object", properties: { alipay: { $ref: "#/components/schemas/AlipayOptions" }, alipay_hk: { $ref: "#/components/schemas/AlipayPlusOptions" }, alipayplus: { $ref: "#/components/schemas/AlipayPlusOptions" }, boost: { $ref: "#/components/schemas/AlipayPlusOptions" }, bpi: { $ref: "#/components/schemas/AlipayPlusOptions" }, card: { $ref: "#/components/schemas/CardOptions" }, dana: { $ref: "#/components/schemas/AlipayPlusOptions" }, gcash: { $ref: "#/components/schemas/AlipayPlusOptions" }, kakaopay: { $ref: "#/components/schemas/AlipayPlusOptions" }, rabbit_line_pay: { $ref: "#/components/schemas/AlipayPlusOptions" }, sepa: { $ref: "#/components/schemas/SepaDebitOptions" }, sepa_debit: { $ref: "#/components/schemas/SepaDebitOptions" }, spei: { $ref: "#/components/schemas/SpeiOptions" }, touchngo: { $ref: "#/components/schemas/AlipayPlusOptions" }, truemoney: { $ref: "#/components/schemas/AlipayPlusOptions" }, upi: { $ref: "#/components/schemas/UpiOptions" }, wechat_pay: { $ref: "#/components/schemas/WechatPayOptions" } }, additionalProperties: { $ref: "#/components/schemas/OtherPaymentMethodOptions" } };
function validate266(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = withType(vErrors, instancePath, "object"), errors++), validate266.errors = vErrors, errors === 0;
}
function validate278(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["iban"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate278.errors = vErrors, errors === 0;
}
function validate281(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["curp", "rfc_pf"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate281.errors = vErrors, errors === 0;
}
function validate285(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["app_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate285.errors = vErrors, errors === 0;
}
function validate287(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["terminal_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate287.errors = vErrors, errors === 0;
}
function validate265(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func7.call(schema102.properties, key0) || validate266(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = withErrors(vErrors, validate266.errors), errors = vErrors.length);
    vErrors = withInner(vErrors, data, instancePath, validate57, ["alipay"]), vErrors = withInner(vErrors, data, instancePath, validate59, ["alipay_hk", "alipayplus", "boost", "bpi"]), vErrors = withInner(vErrors, data, instancePath, validate192, ["card"]), vErrors = withInner(vErrors, data, instancePath, validate59, ["dana", "gcash", "kakaopay", "rabbit_line_pay"]), vErrors = withInner(vErrors, data, instancePath, validate278, ["sepa", "sepa_debit"]), vErrors = withInner(vErrors, data, instancePath, validate281, ["spei"]), vErrors = withInner(vErrors, data, instancePath, validate59, ["touchngo", "truemoney"]), vErrors = withInner(vErrors, data, instancePath, validate285, ["upi"]), vErrors = withInner(vErrors, data, instancePath, validate287, ["wechat_pay"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate265.errors = vErrors, errors === 0;
}
function validate292(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  return isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["error"]] }, "must NOT have property 'error'"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type", "code", "message", "decline_code", "param"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate292.errors = vErrors, errors === 0;
}
function validate231(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "created", "currency", "amount", "status", "livemode", "client_secret", "payment_method_types", "confirmation_method"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "payment_intent" && (vErrors = withConst(vErrors, instancePath, "object", "payment_intent"), errors++), vErrors = withInner(vErrors, data, instancePath, validate104, ["created"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_capturable", "amount_received"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["status"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["client_secret"]), errors = vErrors?.length ?? 0, data.next_action !== void 0) {
      let data10 = data.next_action, _errs20 = errors, fitting0 = 0, start2 = errors, _errs21 = errors;
      validate237(data10, { instancePath: instancePath + "/next_action" }) || (vErrors = withErrors(vErrors, validate237.errors), errors = vErrors.length);
      var fits2 = _errs21 === errors;
      fits2 && fitting0++;
      let start3 = errors, _errs22 = errors;
      typeof data10 != "string" && (vErrors = withError(vErrors, instancePath + "/next_action", "#/properties/next_action/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits3 = _errs22 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs24 = errors;
      data10 !== null && (vErrors = withError(vErrors, instancePath + "/next_action", "#/properties/next_action/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits4 = _errs24 === errors;
      fits4 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/next_action", schemaPath: "#/properties/next_action/oneOf", starts: [start2, start3, start4] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/next_action", "#/properties/next_action/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data12 = data.payment_method_types, _errs29 = errors, fitting1 = 0, start5 = errors, _errs30 = errors;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data12[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/oneOf/0/type", "type", { type: "array" }, "must be array"), errors++;
      var fits5 = _errs30 === errors;
      fits5 && fitting1++;
      let start6 = errors, _errs33 = errors;
      typeof data12 != "string" && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits6 = _errs33 === errors;
      fits6 && fitting1++, fitting1 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/oneOf", starts: [start5, start6] }), errors = vErrors.length), fitting1 === 1 && (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null)), fitting1 > 1 && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.payment_method_options !== void 0) {
      let data14 = data.payment_method_options, _errs36 = errors, fitting2 = 0, start7 = errors, _errs37 = errors;
      validate265(data14, { instancePath: instancePath + "/payment_method_options" }) || (vErrors = withErrors(vErrors, validate265.errors), errors = vErrors.length);
      var fits7 = _errs37 === errors;
      fits7 && fitting2++;
      let start8 = errors, _errs38 = errors;
      typeof data14 != "string" && (vErrors = withError(vErrors, instancePath + "/payment_method_options", "#/properties/payment_method_options/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits8 = _errs38 === errors;
      fits8 && fitting2++;
      let start9 = errors, _errs40 = errors;
      data14 !== null && (vErrors = withError(vErrors, instancePath + "/payment_method_options", "#/properties/payment_method_options/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits9 = _errs40 === errors;
      fits9 && fitting2++, fitting2 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/oneOf", starts: [start7, start8, start9] }), errors = vErrors.length), fitting2 === 1 && (errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null)), fitting2 > 1 && (vErrors = withError(vErrors, instancePath + "/payment_method_options", "#/properties/payment_method_options/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["confirmation_method"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["capture_method", "return_url", "setup_future_usage", "customer", "description"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["merchant_order_id", "merchant_user_id"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["receipt_email"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate202, ["shipping"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["invoice"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate292, ["last_payment_error"]), errors = vErrors?.length ?? 0, data["3ds_status"] !== void 0) {
      let data29 = data["3ds_status"];
      typeof data29 != "string" && data29 !== null && (vErrors = withError(vErrors, instancePath + "/3ds_status", "#/properties/3ds_status/type", "type", { type: schema96.properties["3ds_status"].type }, "must be string,null"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["cancel_at", "cancellation_reason", "statement_descriptor", "statement_descriptor_suffix"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate231.errors = vErrors, errors === 0;
}
function validate227(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "refund" && (vErrors = withConst(vErrors, instancePath, "object", "refund"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), errors = vErrors?.length ?? 0, data.payment_intent !== void 0) {
      let data5 = data.payment_intent, _errs14 = errors, fitting0 = 0, start3 = errors, _errs15 = errors;
      typeof data5 != "string" && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits3 = _errs15 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs17 = errors;
      validate231(data5, { instancePath: instancePath + "/payment_intent" }) || (vErrors = withErrors(vErrors, validate231.errors), errors = vErrors.length);
      var fits4 = _errs17 === errors;
      fits4 && fitting0++;
      let start5 = errors, _errs18 = errors;
      data5 !== null && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits5 = _errs18 === errors;
      fits5 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/oneOf", starts: [start3, start4, start5] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["reason", "status", "description", "failure_reason", "receipt_number", "balance_transaction"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate227.errors = vErrors, errors === 0;
}
function validate226(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate227, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate226.errors = vErrors, errors === 0;
}
function validate223(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "charge.refund.updated" && (vErrors = withConst(vErrors, instancePath, "type", "charge.refund.updated"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate226, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate223.errors = vErrors, errors === 0;
}
var validateCheckoutCustomerDetails = validate298;
function validate298(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "customer" && (vErrors = withConst(vErrors, instancePath, "object", "customer"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["email", "name"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate298.errors = vErrors, errors === 0;
}
var validateCheckoutPaymentIntentData = validate301, schema110 = { type: "object", properties: { capture_method: { enum: ["automatic", "manual"] }, description: { type: "string" }, merchant_order_id: { type: "string" }, merchant_user_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, billing_details: { $ref: "#/components/schemas/BillingDetailsInput" }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate304(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["name"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "address" || key0 === "name" || key0 === "phone" || key0 === "carrier" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name", "phone", "carrier"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate304.errors = vErrors, errors === 0;
}
function validate301(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capture_method !== void 0) {
      let data0 = data.capture_method;
      data0 === "automatic" || data0 === "manual" || (vErrors = withError(vErrors, instancePath + "/capture_method", "#/properties/capture_method/enum", "enum", { allowedValues: schema110.properties.capture_method.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["description", "merchant_order_id", "merchant_user_id"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), vErrors = withInner(vErrors, data, instancePath, validate304, ["shipping"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate301.errors = vErrors, errors === 0;
}
var validateCheckoutSession = validate307;
function validate315(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_discount"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate315.errors = vErrors, errors === 0;
}
function validate325(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "created", "active", "name", "updated"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "product" && (vErrors = withConst(vErrors, instancePath, "object", "product"), errors++), vErrors = withInner(vErrors, data, instancePath, validate104, ["created", "updated"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["description"]), errors = vErrors?.length ?? 0, data.images !== void 0) {
      let data7 = data.images;
      if (!Array.isArray(data7) && data7 !== null && (vErrors = withError(vErrors, instancePath + "/images", "#/properties/images/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data7[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/images/" + i0, "#/properties/images/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate325.errors = vErrors, errors === 0;
}
function validate331(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["interval"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["interval_count"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["usage_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate331.errors = vErrors, errors === 0;
}
function validate333(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.up_to !== void 0) {
      let data0 = data.up_to, _errs2 = errors, fitting0 = 0, start0 = errors, _errs3 = errors;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
      var fits0 = _errs3 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs5 = errors;
      typeof data0 != "string" && (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits1 = _errs5 === errors;
      fits1 && fitting0++;
      let start2 = errors, _errs7 = errors;
      data0 !== null && (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits2 = _errs7 === errors;
      fits2 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/up_to", schemaPath: "#/properties/up_to/oneOf", starts: [start0, start1, start2] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.flat_amount !== void 0) {
      let data1 = data.flat_amount, _errs10 = errors, fitting1 = 0, start3 = errors, _errs11 = errors;
      validate61(data1, { instancePath: instancePath + "/flat_amount" }) || (vErrors = withErrors(vErrors, validate61.errors), errors = vErrors.length);
      var fits3 = _errs11 === errors;
      fits3 && fitting1++;
      let start4 = errors, _errs12 = errors;
      typeof data1 != "string" && (vErrors = withError(vErrors, instancePath + "/flat_amount", "#/properties/flat_amount/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits4 = _errs12 === errors;
      fits4 && fitting1++;
      let start5 = errors, _errs14 = errors;
      data1 !== null && (vErrors = withError(vErrors, instancePath + "/flat_amount", "#/properties/flat_amount/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits5 = _errs14 === errors;
      fits5 && fitting1++, fitting1 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/oneOf", starts: [start3, start4, start5] }), errors = vErrors.length), fitting1 === 1 && (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)), fitting1 > 1 && (vErrors = withError(vErrors, instancePath + "/flat_amount", "#/properties/flat_amount/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.unit_amount !== void 0) {
      let data2 = data.unit_amount, _errs17 = errors, fitting2 = 0, start6 = errors, _errs18 = errors;
      validate61(data2, { instancePath: instancePath + "/unit_amount" }) || (vErrors = withErrors(vErrors, validate61.errors), errors = vErrors.length);
      var fits6 = _errs18 === errors;
      fits6 && fitting2++;
      let start7 = errors, _errs19 = errors;
      typeof data2 != "string" && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits7 = _errs19 === errors;
      fits7 && fitting2++;
      let start8 = errors, _errs21 = errors;
      data2 !== null && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits8 = _errs21 === errors;
      fits8 && fitting2++, fitting2 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/oneOf", starts: [start6, start7, start8] }), errors = vErrors.length), fitting2 === 1 && (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null)), fitting2 > 1 && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate333.errors = vErrors, errors === 0;
}
function validate321(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "created", "active", "currency", "product", "type", "livemode", "unit_amount"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "price" && (vErrors = withConst(vErrors, instancePath, "object", "price"), errors++), vErrors = withInner(vErrors, data, instancePath, validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount"]), errors = vErrors?.length ?? 0, data.product !== void 0) {
      let data6 = data.product, _errs10 = errors, fitting0 = 0, start0 = errors, _errs11 = errors;
      typeof data6 != "string" && (vErrors = withError(vErrors, instancePath + "/product", "#/properties/product/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits0 = _errs11 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs13 = errors;
      validate325(data6, { instancePath: instancePath + "/product" }) || (vErrors = withErrors(vErrors, validate325.errors), errors = vErrors.length);
      var fits1 = _errs13 === errors;
      fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/product", schemaPath: "#/properties/product/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/product", "#/properties/product/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["type"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["billing_scheme", "lookup_key", "nickname"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate331, ["recurring"]), errors = vErrors?.length ?? 0, data.tiers !== void 0) {
      let data14 = data.tiers;
      if (!Array.isArray(data14) && data14 !== null && (vErrors = withError(vErrors, instancePath + "/tiers", "#/properties/tiers/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate333(data14[i0], { instancePath: instancePath + "/tiers/" + i0 }) || (vErrors = withErrors(vErrors, validate333.errors), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate321.errors = vErrors, errors === 0;
}
function validate319(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "currency", "description", "price", "quantity", "amount_subtotal", "amount_total"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "item" && (vErrors = withConst(vErrors, instancePath, "object", "item"), errors++), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withInner(vErrors, data, instancePath, validate321, ["price"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["amount_subtotal", "amount_total"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate319.errors = vErrors, errors === 0;
}
function validate318(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate319(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate319.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate318.errors = vErrors, errors === 0;
}
function validate345(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["enabled"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate345.errors = vErrors, errors === 0;
}
function validate307(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "created", "livemode", "mode", "status", "url", "success_url", "expires_at"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "checkout.session" && (vErrors = withConst(vErrors, instancePath, "object", "checkout.session"), errors++), vErrors = withInner(vErrors, data, instancePath, validate104, ["created", "expires_at"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["live_mode"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["mode", "status"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_status"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url", "success_url"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["cancel_url"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_subtotal", "amount_total", "amount_original_subtotal", "amount_original_total"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate315, ["total_details"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate318, ["line_items"]), errors = vErrors?.length ?? 0, data.payment_intent !== void 0) {
      let data19 = data.payment_intent, _errs44 = errors, fitting0 = 0, start7 = errors, _errs45 = errors;
      typeof data19 != "string" && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits7 = _errs45 === errors;
      fits7 && fitting0++;
      let start8 = errors, _errs47 = errors;
      validate231(data19, { instancePath: instancePath + "/payment_intent" }) || (vErrors = withErrors(vErrors, validate231.errors), errors = vErrors.length);
      var fits8 = _errs47 === errors;
      fits8 && fitting0++;
      let start9 = errors, _errs48 = errors;
      data19 !== null && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits9 = _errs48 === errors;
      fits9 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/oneOf", starts: [start7, start8, start9] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_link"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data21 = data.payment_method_types;
      if (!Array.isArray(data21) && data21 !== null && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data21)) {
        let len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data21[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      }
    }
    if (data.payment_method_options !== void 0) {
      let data23 = data.payment_method_options;
      if (data23 !== null) {
        let start10 = errors;
        data23 && typeof data23 == "object" && !Array.isArray(data23) || (vErrors = withError(vErrors, instancePath + "/payment_method_options", "#/properties/payment_method_options/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start10 && (vErrors = func1(vErrors, { place: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/oneOf", starts: [start10], isNullable: !0 }), errors = vErrors.length);
      }
    }
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["client_secret", "customer", "customer_creation", "customer_email", "client_reference_id"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["allowPromotionCodes"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["billing_address_collection"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate345, ["phone_number_collection"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate202, ["shipping"]), errors = vErrors?.length ?? 0, data.shipping_address_collection !== void 0) {
      let data34 = data.shipping_address_collection;
      if (data34 !== null) {
        let start14 = errors;
        data34 && typeof data34 == "object" && !Array.isArray(data34) || (vErrors = withError(vErrors, instancePath + "/shipping_address_collection", "#/properties/shipping_address_collection/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start14 && (vErrors = func1(vErrors, { place: instancePath + "/shipping_address_collection", schemaPath: "#/properties/shipping_address_collection/oneOf", starts: [start14], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["setup_intent"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate298, ["customer_details"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["merchant_order_id"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate307.errors = vErrors, errors === 0;
}
var validateCheckoutSessionCanceledEvent = validate349;
function validate352(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate307, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate352.errors = vErrors, errors === 0;
}
function validate349(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "checkout.session.canceled" && (vErrors = withConst(vErrors, instancePath, "type", "checkout.session.canceled"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate352, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate349.errors = vErrors, errors === 0;
}
var validateCheckoutSessionCompletedEvent = validate355;
function validate355(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "checkout.session.completed" && (vErrors = withConst(vErrors, instancePath, "type", "checkout.session.completed"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate352, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate355.errors = vErrors, errors === 0;
}
var validateCheckoutSessionCreate = validate359, schema124 = { type: "object", required: ["success_url"], additionalProperties: !1, properties: { success_url: { type: "string" }, allow_promotion_codes: { type: "boolean" }, cancel_url: { type: "string" }, mode: { type: "string" }, line_items: { type: "array", items: { $ref: "#/components/schemas/LineItemCreate" } }, payment_method_types: { type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, merchant_order_id: { type: "string" }, customer: { type: "string" }, customer_email: { type: "string" }, client_reference_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, billing_address_collection: { type: "string" }, shipping_address_collection: { $ref: "#/components/schemas/ShippingAddressCollectionInput" }, expires_at: { $ref: "#/components/schemas/TimestampMs" }, payment_intent_data: { $ref: "#/components/schemas/CheckoutPaymentIntentData" }, discounts: { type: "array", maxItems: 1, items: { $ref: "#/components/schemas/CheckoutSessionDiscountInput" } }, subscription_data: { $ref: "#/components/schemas/CheckoutSessionSubscriptionInput" } } };
function validate361(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["price"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "price" || key0 === "quantity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), errors = vErrors?.length ?? 0, data.quantity !== void 0) {
      let data1 = data.quantity;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate361.errors = vErrors, errors === 0;
}
var schema128 = { type: "object", required: ["currency", "unit_amount"], additionalProperties: !1, properties: { currency: { $ref: "#/components/schemas/Currency" }, unit_amount: { type: "integer", format: "int64", minimum: 0 }, product: { type: ["string", "null"] }, product_data: { oneOf: [{ $ref: "#/components/schemas/PriceProductData" }, { type: "null" }] }, active: { type: "boolean" }, metadata: { $ref: "#/components/schemas/Metadata" }, nickname: { type: "string" }, billing_scheme: { type: "string" }, lookup_key: { type: "string", maxLength: 200 }, recurring: { $ref: "#/components/schemas/PriceRecurringInput" } }, not: { type: "object", required: ["product", "product_data"], properties: { product: { type: "string" }, product_data: { type: "object" } } } };
function validate366(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["name"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "active" || key0 === "description" || key0 === "images" || key0 === "metadata" || key0 === "url" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["id"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), errors = vErrors?.length ?? 0, data.images !== void 0) {
      let data4 = data.images;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data4[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/images/" + i0, "#/properties/images/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/images", "#/properties/images/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate366.errors = vErrors, errors === 0;
}
var schema130 = { type: "object", required: ["interval"], additionalProperties: !1, properties: { interval: { enum: ["day", "month", "week", "year"] }, interval_count: { type: "integer", minimum: 1 }, usage_type: { enum: ["licensed"] } } };
function validate370(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["interval"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "interval" || key0 === "interval_count" || key0 === "usage_type" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.interval !== void 0) {
      let data0 = data.interval;
      data0 === "day" || data0 === "month" || data0 === "week" || data0 === "year" || (vErrors = withError(vErrors, instancePath + "/interval", "#/properties/interval/enum", "enum", { allowedValues: schema130.properties.interval.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.interval_count !== void 0) {
      let data1 = data.interval_count;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/interval_count", "#/properties/interval_count/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/interval_count", "#/properties/interval_count/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    data.usage_type !== void 0 && data.usage_type !== "licensed" && (vErrors = withError(vErrors, instancePath + "/usage_type", "#/properties/usage_type/enum", "enum", { allowedValues: schema130.properties.usage_type.enum }, "must be equal to one of the allowed values"), errors++);
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate370.errors = vErrors, errors === 0;
}
function validate364(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.product === void 0 && (missing0 = "product") || data.product_data === void 0 && (missing0 = "product_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        if (data.product !== void 0) {
          let _errs4 = errors;
          if (typeof data.product != "string") {
            let err1 = {};
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.product_data !== void 0) {
            let data1 = data.product_data, _errs6 = errors;
            if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
              let err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["product", "product_data"]] }, "must NOT have properties 'product' and 'product_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["currency", "unit_amount"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema128.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), errors = vErrors?.length ?? 0, data.unit_amount !== void 0) {
      let data3 = data.unit_amount;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)) && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["product"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate366, ["product_data"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["nickname", "billing_scheme"]), errors = vErrors?.length ?? 0, data.lookup_key !== void 0) {
      let data10 = data.lookup_key;
      typeof data10 == "string" ? func27(data10) > 200 && (vErrors = withError(vErrors, instancePath + "/lookup_key", "#/properties/lookup_key/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters"), errors++) : (vErrors = withError(vErrors, instancePath + "/lookup_key", "#/properties/lookup_key/type", "type", { type: "string" }, "must be string"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate370, ["recurring"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate364.errors = vErrors, errors === 0;
}
function validate363(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["price_data"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "price_data" || key0 === "quantity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate364, ["price_data"]), errors = vErrors?.length ?? 0, data.quantity !== void 0) {
      let data1 = data.quantity;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate363.errors = vErrors, errors === 0;
}
function validate360(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate361(data, { instancePath }) || (vErrors = withErrors(vErrors, validate361.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate363(data, { instancePath }) || (vErrors = withErrors(vErrors, validate363.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1], names: ["LineItemWithPrice", "LineItemWithPriceData"] }), errors = vErrors.length);
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate360.errors = vErrors, errors === 0;
}
function validate377(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowed_countries !== void 0) {
      let data0 = data.allowed_countries;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/allowed_countries/" + i0, "#/properties/allowed_countries/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/allowed_countries", "#/properties/allowed_countries/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate377.errors = vErrors, errors === 0;
}
function validate381(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["coupon", "promotion_code"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate381.errors = vErrors, errors === 0;
}
function validate383(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trial_period_days !== void 0) {
      let data0 = data.trial_period_days;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withError(vErrors, instancePath + "/trial_period_days", "#/properties/trial_period_days/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withError(vErrors, instancePath + "/trial_period_days", "#/properties/trial_period_days/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate383.errors = vErrors, errors === 0;
}
function validate359(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["success_url"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema124.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["success_url"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["allow_promotion_codes"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["cancel_url", "mode"]), errors = vErrors?.length ?? 0, data.line_items !== void 0) {
      let data4 = data.line_items;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate360(data4[i0], { instancePath: instancePath + "/line_items/" + i0 }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/line_items", "#/properties/line_items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.payment_method_types !== void 0) {
      let data6 = data.payment_method_types;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate263(data6[i1], { instancePath: instancePath + "/payment_method_types/" + i1 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["merchant_order_id", "customer", "customer_email", "client_reference_id"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["billing_address_collection"]), vErrors = withInner(vErrors, data, instancePath, validate377, ["shipping_address_collection"]), vErrors = withInner(vErrors, data, instancePath, validate104, ["expires_at"]), vErrors = withInner(vErrors, data, instancePath, validate301, ["payment_intent_data"]), errors = vErrors?.length ?? 0, data.discounts !== void 0) {
      let data17 = data.discounts;
      if (Array.isArray(data17)) {
        data17.length > 1 && (vErrors = withError(vErrors, instancePath + "/discounts", "#/properties/discounts/maxItems", "maxItems", { limit: 1 }, "must NOT have more than 1 items"), errors++);
        let len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate381(data17[i2], { instancePath: instancePath + "/discounts/" + i2 }) || (vErrors = withErrors(vErrors, validate381.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/discounts", "#/properties/discounts/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withInner(vErrors, data, instancePath, validate383, ["subscription_data"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate359.errors = vErrors, errors === 0;
}
var validateCheckoutSessionDiscountInput = validate386;
function validate386(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["coupon", "promotion_code"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate386.errors = vErrors, errors === 0;
}
var validateCheckoutSessionEventData = validate387;
function validate387(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate307, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate387.errors = vErrors, errors === 0;
}
var validateCheckoutSessionExpiredEvent = validate389;
function validate389(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "checkout.session.expired" && (vErrors = withConst(vErrors, instancePath, "type", "checkout.session.expired"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate352, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate389.errors = vErrors, errors === 0;
}
var validateCheckoutSessionList = validate393;
function validate393(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate307(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate307.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate393.errors = vErrors, errors === 0;
}
var validateCheckoutSessionSubscriptionInput = validate395;
function validate395(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trial_period_days !== void 0) {
      let data0 = data.trial_period_days;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withError(vErrors, instancePath + "/trial_period_days", "#/properties/trial_period_days/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withError(vErrors, instancePath + "/trial_period_days", "#/properties/trial_period_days/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate395.errors = vErrors, errors === 0;
}
var validateCheckoutSessionTotalDetails = validate397;
function validate397(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_discount"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate397.errors = vErrors, errors === 0;
}
var validateCountryAddressInput = validate399;
function validate399(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["country"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "city" || key0 === "country" || key0 === "line1" || key0 === "line2" || key0 === "postal_code" || key0 === "state" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["city", "country", "line1", "line2", "postal_code", "state"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate399.errors = vErrors, errors === 0;
}
var validateCoupon = validate400;
function validate405(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.products !== void 0) {
      let data0 = data.products;
      if (!Array.isArray(data0) && data0 !== null && (vErrors = withError(vErrors, instancePath + "/products", "#/properties/products/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/products/" + i0, "#/properties/products/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate405.errors = vErrors, errors === 0;
}
function validate400(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "coupon" && (vErrors = withConst(vErrors, instancePath, "object", "coupon"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_off"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), errors = vErrors?.length ?? 0, data.percent_off !== void 0) {
      let data4 = data.percent_off;
      !(typeof data4 == "number" && isFinite(data4)) && data4 !== null && (vErrors = withError(vErrors, instancePath + "/percent_off", "#/properties/percent_off/type", "type", { type: ["number", "null"] }, "must be number,null"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["duration"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["duration_in_months"]), errors = vErrors?.length ?? 0, data.duration_in_weeks !== void 0) {
      let data7 = data.duration_in_weeks, _errs17 = errors, fitting0 = 0, start2 = errors, _errs18 = errors;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = withError(vErrors, instancePath + "/duration_in_weeks", "#/properties/duration_in_weeks/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
      var fits2 = _errs18 === errors;
      fits2 && fitting0++;
      let start3 = errors, _errs20 = errors;
      typeof data7 != "string" && (vErrors = withError(vErrors, instancePath + "/duration_in_weeks", "#/properties/duration_in_weeks/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits3 = _errs20 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs22 = errors;
      data7 !== null && (vErrors = withError(vErrors, instancePath + "/duration_in_weeks", "#/properties/duration_in_weeks/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits4 = _errs22 === errors;
      fits4 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/duration_in_weeks", schemaPath: "#/properties/duration_in_weeks/oneOf", starts: [start2, start3, start4] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/duration_in_weeks", "#/properties/duration_in_weeks/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.duration_in_days !== void 0) {
      let data8 = data.duration_in_days, _errs25 = errors, fitting1 = 0, start5 = errors, _errs26 = errors;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = withError(vErrors, instancePath + "/duration_in_days", "#/properties/duration_in_days/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
      var fits5 = _errs26 === errors;
      fits5 && fitting1++;
      let start6 = errors, _errs28 = errors;
      typeof data8 != "string" && (vErrors = withError(vErrors, instancePath + "/duration_in_days", "#/properties/duration_in_days/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits6 = _errs28 === errors;
      fits6 && fitting1++;
      let start7 = errors, _errs30 = errors;
      data8 !== null && (vErrors = withError(vErrors, instancePath + "/duration_in_days", "#/properties/duration_in_days/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits7 = _errs30 === errors;
      fits7 && fitting1++, fitting1 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/duration_in_days", schemaPath: "#/properties/duration_in_days/oneOf", starts: [start5, start6, start7] }), errors = vErrors.length), fitting1 === 1 && (errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null)), fitting1 > 1 && (vErrors = withError(vErrors, instancePath + "/duration_in_days", "#/properties/duration_in_days/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["name"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["max_redemptions", "redeem_by", "times_redeemed"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["valid"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate405, ["applies_to"]), errors = vErrors?.length ?? 0, data.currency_options !== void 0) {
      let data18 = data.currency_options;
      if (data18 !== null) {
        let start11 = errors;
        data18 && typeof data18 == "object" && !Array.isArray(data18) || (vErrors = withError(vErrors, instancePath + "/currency_options", "#/properties/currency_options/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start11 && (vErrors = func1(vErrors, { place: instancePath + "/currency_options", schemaPath: "#/properties/currency_options/oneOf", starts: [start11], isNullable: !0 }), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate400.errors = vErrors, errors === 0;
}
var validateCouponCreate = validate407, schema143 = { type: "object", additionalProperties: !1, properties: { amount_off: { oneOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }] }, currency: { oneOf: [{ $ref: "#/components/schemas/Currency" }, { type: "null" }] }, duration: { enum: ["forever", "once", "repeating"] }, metadata: { $ref: "#/components/schemas/Metadata" }, name: { type: "string" }, percent_off: { type: ["number", "null"] } } };
function validate407(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "amount_off" || key0 === "currency" || key0 === "duration" || key0 === "metadata" || key0 === "name" || key0 === "percent_off" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_off"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), errors = vErrors?.length ?? 0, data.duration !== void 0) {
      let data2 = data.duration;
      data2 === "forever" || data2 === "once" || data2 === "repeating" || (vErrors = withError(vErrors, instancePath + "/duration", "#/properties/duration/enum", "enum", { allowedValues: schema143.properties.duration.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name"]), errors = vErrors?.length ?? 0, data.percent_off !== void 0) {
      let data5 = data.percent_off;
      !(typeof data5 == "number" && isFinite(data5)) && data5 !== null && (vErrors = withError(vErrors, instancePath + "/percent_off", "#/properties/percent_off/type", "type", { type: ["number", "null"] }, "must be number,null"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate407.errors = vErrors, errors === 0;
}
var validateCouponList = validate411;
function validate411(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate400(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate400.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate411.errors = vErrors, errors === 0;
}
var validateCouponScope = validate413;
function validate413(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.products !== void 0) {
      let data0 = data.products;
      if (!Array.isArray(data0) && data0 !== null && (vErrors = withError(vErrors, instancePath + "/products", "#/properties/products/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/products/" + i0, "#/properties/products/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate413.errors = vErrors, errors === 0;
}
var validateCurrency = validate414;
function validate414(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern3.test(data) || (vErrors = withError(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z]{3,4}$" }, 'must match pattern "^[A-Za-z]{3,4}$"'), errors++) : (vErrors = withType(vErrors, instancePath, "string"), errors++), validate414.errors = vErrors, errors === 0;
}
var validateCustomer = validate415;
function validate419(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["name", "phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate419.errors = vErrors, errors === 0;
}
function validate415(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "customer" && (vErrors = withConst(vErrors, instancePath, "object", "customer"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["email", "name", "description", "phone"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate419, ["shipping"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), errors = vErrors?.length ?? 0, data.preferred_locales !== void 0) {
      let data12 = data.preferred_locales;
      if (!Array.isArray(data12) && data12 !== null && (vErrors = withError(vErrors, instancePath + "/preferred_locales", "#/properties/preferred_locales/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data12[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/preferred_locales/" + i0, "#/properties/preferred_locales/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["balance"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate415.errors = vErrors, errors === 0;
}
var validateCustomerCreate = validate424;
function validate427(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name", "phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate427.errors = vErrors, errors === 0;
}
function validate424(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description", "email"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name", "phone"]), vErrors = withInner(vErrors, data, instancePath, validate427, ["shipping"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate424.errors = vErrors, errors === 0;
}
var validateCustomerList = validate430;
function validate430(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate415(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate415.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate430.errors = vErrors, errors === 0;
}
var validateCustomerShipping = validate432;
function validate432(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["name", "phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate432.errors = vErrors, errors === 0;
}
var validateCustomerShippingInput = validate434;
function validate434(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name", "phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate434.errors = vErrors, errors === 0;
}
var validateCustomerUpdate = validate436;
function validate436(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description", "email"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name", "phone"]), vErrors = withInner(vErrors, data, instancePath, validate427, ["shipping"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate436.errors = vErrors, errors === 0;
}
var validateDeletedObject = validate440;
function validate440(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["deleted"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate440.errors = vErrors, errors === 0;
}
var validateDestinationAlipayChina = validate441;
function validate441(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "alipay"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "alipay" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "alipay" && (vErrors = withConst(vErrors, instancePath, "destination_type", "alipay"), errors++), vErrors = withInner(vErrors, data, instancePath, validate56, ["alipay"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate441.errors = vErrors, errors === 0;
}
var validateDestinationBankAccountChina = validate443;
function validate443(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate72, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate443.errors = vErrors, errors === 0;
}
var validateDestinationBankAccountEurozone = validate445;
function validate445(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate78, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate445.errors = vErrors, errors === 0;
}
var validateDestinationBankAccountOther = validate447;
function validate447(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0, data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate82, ["bank_account"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate447.errors = vErrors, errors === 0;
}
var validateDestinationBankAccountSouthAfrica = validate449;
function validate449(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate88, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate449.errors = vErrors, errors === 0;
}
var validateDestinationBankAccountUnitedKingdom = validate451;
function validate451(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate92, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate451.errors = vErrors, errors === 0;
}
var validateDestinationBankAccountUnitedStates = validate453;
function validate453(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "bank_account"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_type" || key0 === "bank_account" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.destination_type !== void 0 && data.destination_type !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "destination_type", "bank_account"), errors++), vErrors = withInner(vErrors, data, instancePath, validate96, ["bank_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate453.errors = vErrors, errors === 0;
}
var validateDestinationData = validate455;
function validate455(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["destination_type"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate107, ["bank_account"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate55, ["alipay"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate115, ["imps", "upi"]), errors = vErrors?.length ?? 0, data.card !== void 0) {
      let data5 = data.card;
      if (data5 !== null) {
        let start4 = errors;
        data5 && typeof data5 == "object" && !Array.isArray(data5) || (vErrors = withError(vErrors, instancePath + "/card", "#/properties/card/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start4 && (vErrors = func1(vErrors, { place: instancePath + "/card", schemaPath: "#/properties/card/oneOf", starts: [start4], isNullable: !0 }), errors = vErrors.length);
      }
    }
    if (data.carrier_billing !== void 0) {
      let data6 = data.carrier_billing;
      if (data6 !== null) {
        let start5 = errors;
        data6 && typeof data6 == "object" && !Array.isArray(data6) || (vErrors = withError(vErrors, instancePath + "/carrier_billing", "#/properties/carrier_billing/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start5 && (vErrors = func1(vErrors, { place: instancePath + "/carrier_billing", schemaPath: "#/properties/carrier_billing/oneOf", starts: [start5], isNullable: !0 }), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate455.errors = vErrors, errors === 0;
}
var validateDestinationDataInput = validate460;
function validate460(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate133(data, { instancePath }) || (vErrors = withErrors(vErrors, validate133.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate136(data, { instancePath }) || (vErrors = withErrors(vErrors, validate136.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    if (fits1 && fitting0++, fitting0 === 0) {
      let start2 = errors, _errs3 = errors;
      validate139(data, { instancePath }) || (vErrors = withErrors(vErrors, validate139.errors), errors = vErrors.length);
      var fits2 = _errs3 === errors;
      if (fits2 && fitting0++, fitting0 === 0) {
        let start3 = errors, _errs4 = errors;
        validate142(data, { instancePath }) || (vErrors = withErrors(vErrors, validate142.errors), errors = vErrors.length);
        var fits3 = _errs4 === errors;
        if (fits3 && fitting0++, fitting0 === 0) {
          let start4 = errors, _errs5 = errors;
          validate145(data, { instancePath }) || (vErrors = withErrors(vErrors, validate145.errors), errors = vErrors.length);
          var fits4 = _errs5 === errors;
          if (fits4 && fitting0++, fitting0 === 0) {
            let start5 = errors, _errs6 = errors;
            validate148(data, { instancePath }) || (vErrors = withErrors(vErrors, validate148.errors), errors = vErrors.length);
            var fits5 = _errs6 === errors;
            if (fits5 && fitting0++, fitting0 === 0) {
              let start6 = errors, _errs7 = errors;
              validate151(data, { instancePath }) || (vErrors = withErrors(vErrors, validate151.errors), errors = vErrors.length);
              var fits6 = _errs7 === errors;
              if (fits6 && fitting0++, fitting0 === 0) {
                let start7 = errors, _errs8 = errors;
                validate155(data, { instancePath }) || (vErrors = withErrors(vErrors, validate155.errors), errors = vErrors.length);
                var fits7 = _errs8 === errors;
                if (fits7 && fitting0++, fitting0 === 0) {
                  let start8 = errors, _errs9 = errors;
                  validate158(data, { instancePath }) || (vErrors = withErrors(vErrors, validate158.errors), errors = vErrors.length);
                  var fits8 = _errs9 === errors;
                  fits8 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1, start2, start3, start4, start5, start6, start7, start8], names: ["DestinationBankAccountUnitedStates", "DestinationBankAccountUnitedKingdom", "DestinationBankAccountEurozone", "DestinationBankAccountSouthAfrica", "DestinationBankAccountChina", "DestinationAlipayChina", "DestinationUpiIndia", "DestinationBankAccountOther", "DestinationOther"] }), errors = vErrors.length);
                }
              }
            }
          }
        }
      }
    }
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate460.errors = vErrors, errors === 0;
}
var validateDestinationOther = validate470;
function validate470(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors, _errs3 = errors, fitting0 = 0, _errs4 = errors;
  if (errors === _errs4)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.bank_account === void 0 && (missing0 = "bank_account")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var fits0 = _errs4 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let _errs6 = errors;
    if (errors === _errs6)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.alipay === void 0 && (missing1 = "alipay")) {
          let err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    var fits1 = _errs6 === errors;
    if (fits1 && fitting0++, fitting0 === 0) {
      let _errs8 = errors;
      if (errors === _errs8)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.upi === void 0 && (missing2 = "upi")) {
            let err4 = {};
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      var fits2 = _errs8 === errors;
      fits2 && fitting0++;
    }
  }
  fitting0 > 0 && (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null));
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["bank_account"], ["alipay"], ["upi"]] }, "must NOT have property 'bank_account', nor have property 'alipay', nor have property 'upi'"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["destination_type"]), errors = vErrors?.length ?? 0, data.destination_type !== void 0) {
      let data0 = data.destination_type, _errs13 = errors, _errs14 = errors;
      if (!(data0 === "bank_account" || data0 === "alipay" || data0 === "upi")) {
        let err8 = {};
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var isForbidden1 = _errs14 === errors;
      isForbidden1 ? (vErrors = withError(vErrors, instancePath + "/destination_type", "#/properties/destination_type/not", "not", {}, "must NOT be a value that has a schema of its own"), errors++) : (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null)), typeof data0 == "string" ? func27(data0) < 1 && (vErrors = withError(vErrors, instancePath + "/destination_type", "#/properties/destination_type/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = withError(vErrors, instancePath + "/destination_type", "#/properties/destination_type/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.card !== void 0) {
      let data1 = data.card;
      data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = withError(vErrors, instancePath + "/card", "#/properties/card/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.carrier_billing !== void 0) {
      let data2 = data.carrier_billing;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/carrier_billing", "#/properties/carrier_billing/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.imps !== void 0) {
      let data3 = data.imps;
      data3 && typeof data3 == "object" && !Array.isArray(data3) || (vErrors = withError(vErrors, instancePath + "/imps", "#/properties/imps/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate470.errors = vErrors, errors === 0;
}
var validateDestinationUpiIndia = validate471;
function validate471(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["destination_type", "upi"]), errors = vErrors?.length ?? 0, data.destination_type !== void 0 && data.destination_type !== "upi" && (vErrors = withConst(vErrors, instancePath, "destination_type", "upi"), errors++), vErrors = withInner(vErrors, data, instancePath, validate152, ["upi"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate471.errors = vErrors, errors === 0;
}
var validateDeviceDataRedirect = validate473;
function validate473(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url", "return_url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate473.errors = vErrors, errors === 0;
}
var validateDispute = validate474;
function validate474(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "dispute" && (vErrors = withConst(vErrors, instancePath, "object", "dispute"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), errors = vErrors?.length ?? 0, data.balance_transactions !== void 0) {
      let data3 = data.balance_transactions;
      if (!Array.isArray(data3) && data3 !== null && (vErrors = withError(vErrors, instancePath + "/balance_transactions", "#/properties/balance_transactions/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data3[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/balance_transactions/" + i0, "#/properties/balance_transactions/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["charge"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate214, ["evidence"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate216, ["evidence_details"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["is_charge_refundable", "livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_intent", "reason", "status"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate474.errors = vErrors, errors === 0;
}
var validateDisputeEventData = validate481;
function validate481(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate210, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate481.errors = vErrors, errors === 0;
}
var validateDisputeEvidence = validate483;
function validate483(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["access_activity_log", "billing_address", "cancellation_policy", "cancellation_policy_disclosure", "cancellation_rebuttal", "customer_communication", "customer_email_address", "customer_name", "customer_purchase_ip", "customer_signature", "duplicate_charge_documentation", "duplicate_charge_explanation", "duplicate_charge_id", "product_description", "receipt", "refund_policy", "refund_policy_disclosure", "refund_refusal_explanation", "service_date", "service_documentation", "shipping_address", "shipping_carrier", "shipping_date", "shipping_documentation", "shipping_tracking_number", "uncategorized_file", "uncategorized_text"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["created"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate483.errors = vErrors, errors === 0;
}
var validateDisputeEvidenceDetails = validate484;
function validate484(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["due_by"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_evidence", "past_due"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["submission_count"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate484.errors = vErrors, errors === 0;
}
var validateDisputeEvidenceInput = validate485;
function validate485(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["access_activity_log", "billing_address", "cancellation_policy", "cancellation_policy_disclosure", "cancellation_rebuttal", "customer_communication", "customer_email_address", "customer_name", "customer_purchase_ip", "customer_signature", "duplicate_charge_documentation", "duplicate_charge_explanation", "duplicate_charge_id", "product_description", "receipt", "refund_policy", "refund_policy_disclosure", "refund_refusal_explanation", "service_date", "service_documentation", "shipping_address", "shipping_carrier", "shipping_date", "shipping_documentation", "shipping_tracking_number", "uncategorized_file", "uncategorized_text"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate485.errors = vErrors, errors === 0;
}
var validateDisputeList = validate486;
function validate486(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate210(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate210.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate486.errors = vErrors, errors === 0;
}
var validateDisputeUpdate = validate488;
function validate488(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate485, ["evidence"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["submit"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate488.errors = vErrors, errors === 0;
}
var validateErrorDetail = validate491;
function validate491(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  return isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["error"]] }, "must NOT have property 'error'"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type", "code", "message", "decline_code", "param"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate491.errors = vErrors, errors === 0;
}
var validateErrorEnvelope = validate492;
function validate492(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["error"]), vErrors = withInner(vErrors, data, instancePath, validate292, ["error"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate492.errors = vErrors, errors === 0;
}
var validateErrorResponse = validate494;
function validate494(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate492(data, { instancePath }) || (vErrors = withErrors(vErrors, validate492.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate292(data, { instancePath }) || (vErrors = withErrors(vErrors, validate292.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1], names: ["ErrorEnvelope", "ErrorDetail"] }), errors = vErrors.length);
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate494.errors = vErrors, errors === 0;
}
var validateEvent = validate497;
function validate498(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = withType(vErrors, instancePath, "string"), errors++), validate498.errors = vErrors, errors === 0;
}
function validate502(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object"]), errors = vErrors?.length ?? 0, data.object !== void 0) {
      let data0 = data.object;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = withError(vErrors, instancePath + "/object", "#/properties/object/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.previous_attributes !== void 0) {
      let data1 = data.previous_attributes;
      if (data1 !== null) {
        let start0 = errors;
        data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = withError(vErrors, instancePath + "/previous_attributes", "#/properties/previous_attributes/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start0 && (vErrors = func1(vErrors, { place: instancePath + "/previous_attributes", schemaPath: "#/properties/previous_attributes/oneOf", starts: [start0], isNullable: !0 }), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate502.errors = vErrors, errors === 0;
}
function validate497(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), vErrors = withInner(vErrors, data, instancePath, validate498, ["type"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate502, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate497.errors = vErrors, errors === 0;
}
var validateEventData = validate504;
function validate504(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object"]), errors = vErrors?.length ?? 0, data.object !== void 0) {
      let data0 = data.object;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = withError(vErrors, instancePath + "/object", "#/properties/object/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.previous_attributes !== void 0) {
      let data1 = data.previous_attributes;
      if (data1 !== null) {
        let start0 = errors;
        data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = withError(vErrors, instancePath + "/previous_attributes", "#/properties/previous_attributes/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start0 && (vErrors = func1(vErrors, { place: instancePath + "/previous_attributes", schemaPath: "#/properties/previous_attributes/oneOf", starts: [start0], isNullable: !0 }), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate504.errors = vErrors, errors === 0;
}
var validateEventRequest = validate505;
function validate505(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["id", "idempotency_key"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate505.errors = vErrors, errors === 0;
}
var validateEventType = validate506;
function validate506(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = withType(vErrors, instancePath, "string"), errors++), validate506.errors = vErrors, errors === 0;
}
var validateFileCreate = validate507;
function validate507(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["file", "purpose"]), errors = vErrors?.length ?? 0, data.file !== void 0 && typeof data.file != "string" && (vErrors = withError(vErrors, instancePath + "/file", "#/properties/file/type", "type", { type: "string" }, "must be string"), errors++), vErrors = withTypes(vErrors, data, instancePath, "string", ["purpose"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate507.errors = vErrors, errors === 0;
}
var validateInvoice = validate508;
function validate511(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["description"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0, data.price !== void 0) {
      let data3 = data.price, _errs10 = errors, fitting0 = 0, start2 = errors, _errs11 = errors;
      typeof data3 != "string" && (vErrors = withError(vErrors, instancePath + "/price", "#/properties/price/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits2 = _errs11 === errors;
      fits2 && fitting0++;
      let start3 = errors, _errs13 = errors;
      validate321(data3, { instancePath: instancePath + "/price" }) || (vErrors = withErrors(vErrors, validate321.errors), errors = vErrors.length);
      var fits3 = _errs13 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs14 = errors;
      data3 !== null && (vErrors = withError(vErrors, instancePath + "/price", "#/properties/price/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits4 = _errs14 === errors;
      fits4 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/price", schemaPath: "#/properties/price/oneOf", starts: [start2, start3, start4] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/price", "#/properties/price/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["quantity"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate511.errors = vErrors, errors === 0;
}
function validate510(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate511(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate511.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate510.errors = vErrors, errors === 0;
}
function validate518(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withError(vErrors, instancePath, "#/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
  var fits0 = _errs1 === errors;
  fits0 && fitting0++;
  let start1 = errors, _errs3 = errors;
  typeof data != "string" && (vErrors = withError(vErrors, instancePath, "#/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
  var fits1 = _errs3 === errors;
  fits1 && fitting0++;
  let start2 = errors, _errs5 = errors;
  data !== null && (vErrors = withError(vErrors, instancePath, "#/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
  var fits2 = _errs5 === errors;
  return fits2 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/oneOf", starts: [start0, start1, start2] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath, "#/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++), validate518.errors = vErrors, errors === 0;
}
function validate508(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "invoice" && (vErrors = withConst(vErrors, instancePath, "object", "invoice"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["auto_advance"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["charge", "collection_method", "description", "hosted_invoice_url"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate510, ["lines"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_intent"]), vErrors = withInner(vErrors, data, instancePath, validate518, ["period_start", "period_end"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["status", "subscription", "account_country", "account_name"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_due", "amount_paid"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["amount_precision"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["billing_reason"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate508.errors = vErrors, errors === 0;
}
var validateInvoiceAddLines = validate523;
function validate524(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  return isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), vErrors = withInner(vErrors, data, instancePath, validate364, ["price_data"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["amount"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate524.errors = vErrors, errors === 0;
}
function validate523(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["lines"]), errors = vErrors?.length ?? 0, data.lines !== void 0) {
      let data0 = data.lines;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate524(data0[i0], { instancePath: instancePath + "/lines/" + i0 }) || (vErrors = withErrors(vErrors, validate524.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/lines", "#/properties/lines/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate523.errors = vErrors, errors === 0;
}
var validateInvoiceCreate = validate529;
function validate529(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["customer"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["customer"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["auto_advance"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["collection_method", "description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["subscription"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate529.errors = vErrors, errors === 0;
}
var validateInvoiceItem = validate532;
function validate536(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate518, ["end", "start"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate536.errors = vErrors, errors === 0;
}
function validate532(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "invoiceitem" && (vErrors = withConst(vErrors, instancePath, "object", "invoiceitem"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer", "description"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate536, ["period"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate321, ["price"]), vErrors = withInner(vErrors, data, instancePath, validate518, ["date"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["invoice"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["subscription", "test_clock"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate532.errors = vErrors, errors === 0;
}
var validateInvoiceItemCreate = validate542;
var pattern10 = new RegExp("^[0-9]+$", "u");
function validate544(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withError(vErrors, instancePath, "#/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
  var fits0 = _errs1 === errors;
  fits0 && fitting0++;
  let start1 = errors, _errs3 = errors;
  typeof data == "string" ? pattern10.test(data) || (vErrors = withError(vErrors, instancePath, "#/oneOf/1/pattern", "pattern", { pattern: "^[0-9]+$" }, 'must match pattern "^[0-9]+$"'), errors++) : (vErrors = withError(vErrors, instancePath, "#/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
  var fits1 = _errs3 === errors;
  return fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath, "#/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++), validate544.errors = vErrors, errors === 0;
}
function validate543(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate544, ["end", "start"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate543.errors = vErrors, errors === 0;
}
function validate542(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["customer"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["customer"]), vErrors = withInner(vErrors, data, instancePath, validate543, ["period"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["amount"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["invoice", "price"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate542.errors = vErrors, errors === 0;
}
var validateInvoiceLine = validate551;
function validate551(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["description"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0, data.price !== void 0) {
      let data3 = data.price, _errs10 = errors, fitting0 = 0, start2 = errors, _errs11 = errors;
      typeof data3 != "string" && (vErrors = withError(vErrors, instancePath + "/price", "#/properties/price/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits2 = _errs11 === errors;
      fits2 && fitting0++;
      let start3 = errors, _errs13 = errors;
      validate321(data3, { instancePath: instancePath + "/price" }) || (vErrors = withErrors(vErrors, validate321.errors), errors = vErrors.length);
      var fits3 = _errs13 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs14 = errors;
      data3 !== null && (vErrors = withError(vErrors, instancePath + "/price", "#/properties/price/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits4 = _errs14 === errors;
      fits4 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/price", schemaPath: "#/properties/price/oneOf", starts: [start2, start3, start4] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/price", "#/properties/price/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["quantity"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate551.errors = vErrors, errors === 0;
}
var validateInvoiceLineInput = validate555;
function validate555(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  return isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), vErrors = withInner(vErrors, data, instancePath, validate364, ["price_data"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["amount"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate555.errors = vErrors, errors === 0;
}
var validateInvoiceLineList = validate559;
function validate559(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate511(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate511.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate559.errors = vErrors, errors === 0;
}
var validateInvoiceList = validate561;
function validate561(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate508(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate508.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate561.errors = vErrors, errors === 0;
}
var validateInvoicePeriod = validate563;
function validate563(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate518, ["end", "start"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate563.errors = vErrors, errors === 0;
}
var validateInvoicePeriodInput = validate566;
function validate566(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate544, ["end", "start"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate566.errors = vErrors, errors === 0;
}
var validateInvoiceTime = validate569;
function validate569(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withError(vErrors, instancePath, "#/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
  var fits0 = _errs1 === errors;
  fits0 && fitting0++;
  let start1 = errors, _errs3 = errors;
  typeof data != "string" && (vErrors = withError(vErrors, instancePath, "#/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
  var fits1 = _errs3 === errors;
  fits1 && fitting0++;
  let start2 = errors, _errs5 = errors;
  data !== null && (vErrors = withError(vErrors, instancePath, "#/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
  var fits2 = _errs5 === errors;
  return fits2 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/oneOf", starts: [start0, start1, start2] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath, "#/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++), validate569.errors = vErrors, errors === 0;
}
var validateInvoiceTimeInput = validate570;
function validate570(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withError(vErrors, instancePath, "#/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
  var fits0 = _errs1 === errors;
  fits0 && fitting0++;
  let start1 = errors, _errs3 = errors;
  typeof data == "string" ? pattern10.test(data) || (vErrors = withError(vErrors, instancePath, "#/oneOf/1/pattern", "pattern", { pattern: "^[0-9]+$" }, 'must match pattern "^[0-9]+$"'), errors++) : (vErrors = withError(vErrors, instancePath, "#/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
  var fits1 = _errs3 === errors;
  return fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath, "#/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++), validate570.errors = vErrors, errors === 0;
}
var validateIssuingAuthorization = validate571;
function validate575(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate575.errors = vErrors, errors === 0;
}
function validate574(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "issuing.cardholder" && (vErrors = withConst(vErrors, instancePath, "object", "issuing.cardholder"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate575, ["billing"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate574.errors = vErrors, errors === 0;
}
function validate573(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "issuing.card" && (vErrors = withConst(vErrors, instancePath, "object", "issuing.card"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["brand", "cancellation_reason"]), errors = vErrors?.length ?? 0, data.cardholder !== void 0) {
      let data4 = data.cardholder, _errs9 = errors, fitting0 = 0, start0 = errors, _errs10 = errors;
      typeof data4 != "string" && (vErrors = withError(vErrors, instancePath + "/cardholder", "#/properties/cardholder/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits0 = _errs10 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs12 = errors;
      validate574(data4, { instancePath: instancePath + "/cardholder" }) || (vErrors = withErrors(vErrors, validate574.errors), errors = vErrors.length);
      var fits1 = _errs12 === errors;
      fits1 && fitting0++;
      let start2 = errors, _errs13 = errors;
      data4 !== null && (vErrors = withError(vErrors, instancePath + "/cardholder", "#/properties/cardholder/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits2 = _errs13 === errors;
      fits2 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/oneOf", starts: [start0, start1, start2] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/cardholder", "#/properties/cardholder/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["cvc"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["exp_month", "exp_year"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["first6", "last4"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["number", "status", "type"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate573.errors = vErrors, errors === 0;
}
function validate584(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["category_code", "name"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate584.errors = vErrors, errors === 0;
}
function validate571(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "issuing.authorization" && (vErrors = withConst(vErrors, instancePath, "object", "issuing.authorization"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["approved"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate573, ["card"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate584, ["merchant_data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate571.errors = vErrors, errors === 0;
}
var validateIssuingAuthorizationList = validate586;
function validate586(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate571(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate571.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate586.errors = vErrors, errors === 0;
}
var validateIssuingCard = validate588;
function validate588(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "issuing.card" && (vErrors = withConst(vErrors, instancePath, "object", "issuing.card"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["brand", "cancellation_reason"]), errors = vErrors?.length ?? 0, data.cardholder !== void 0) {
      let data4 = data.cardholder, _errs9 = errors, fitting0 = 0, start0 = errors, _errs10 = errors;
      typeof data4 != "string" && (vErrors = withError(vErrors, instancePath + "/cardholder", "#/properties/cardholder/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits0 = _errs10 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs12 = errors;
      validate574(data4, { instancePath: instancePath + "/cardholder" }) || (vErrors = withErrors(vErrors, validate574.errors), errors = vErrors.length);
      var fits1 = _errs12 === errors;
      fits1 && fitting0++;
      let start2 = errors, _errs13 = errors;
      data4 !== null && (vErrors = withError(vErrors, instancePath + "/cardholder", "#/properties/cardholder/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits2 = _errs13 === errors;
      fits2 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/oneOf", starts: [start0, start1, start2] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/cardholder", "#/properties/cardholder/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["cvc"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["exp_month", "exp_year"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["first6", "last4"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["number", "status", "type"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate588.errors = vErrors, errors === 0;
}
var validateIssuingCardCreate = validate593;
function validate593(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["cardholder"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate593.errors = vErrors, errors === 0;
}
var validateIssuingCardList = validate595;
function validate595(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate573(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate573.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate595.errors = vErrors, errors === 0;
}
var validateIssuingCardUpdate = validate597;
function validate597(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["cancellation_reason", "status"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate597.errors = vErrors, errors === 0;
}
var validateIssuingCardholder = validate599;
function validate599(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "issuing.cardholder" && (vErrors = withConst(vErrors, instancePath, "object", "issuing.cardholder"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate575, ["billing"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate599.errors = vErrors, errors === 0;
}
var validateIssuingCardholderBilling = validate602;
function validate602(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate602.errors = vErrors, errors === 0;
}
var validateIssuingCardholderBillingInput = validate604;
function validate604(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate604.errors = vErrors, errors === 0;
}
var validateIssuingCardholderCreate = validate606;
function validate606(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate604, ["billing"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate606.errors = vErrors, errors === 0;
}
var validateIssuingCardholderList = validate608;
function validate608(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate574(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate574.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate608.errors = vErrors, errors === 0;
}
var validateIssuingCardholderUpdate = validate610;
function validate610(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate604, ["billing"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate610.errors = vErrors, errors === 0;
}
var validateIssuingMerchant = validate612;
function validate612(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["category_code", "name"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate612.errors = vErrors, errors === 0;
}
var validateIssuingMerchantData = validate613;
function validate613(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["category", "category_code", "city", "country", "name", "network_id", "postal_code", "state", "terminal_id", "url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate613.errors = vErrors, errors === 0;
}
var validateIssuingTransaction = validate614;
function validate614(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "issuing.transaction" && (vErrors = withConst(vErrors, instancePath, "object", "issuing.transaction"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["authorization", "card", "cardholder"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["dispute"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["merchant_amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["merchant_currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate613, ["merchant_data"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0, data.network_data !== void 0) {
      let data14 = data.network_data;
      if (data14 !== null) {
        let start7 = errors;
        data14 && typeof data14 == "object" && !Array.isArray(data14) || (vErrors = withError(vErrors, instancePath + "/network_data", "#/properties/network_data/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start7 && (vErrors = func1(vErrors, { place: instancePath + "/network_data", schemaPath: "#/properties/network_data/oneOf", starts: [start7], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate614.errors = vErrors, errors === 0;
}
var validateIssuingTransactionList = validate622;
function validate622(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate614(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate614.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate622.errors = vErrors, errors === 0;
}
var validateIssuingTransactionUpdate = validate624;
function validate624(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "metadata" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate624.errors = vErrors, errors === 0;
}
var validateLineItem = validate626;
function validate626(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "currency", "description", "price", "quantity", "amount_subtotal", "amount_total"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "item" && (vErrors = withConst(vErrors, instancePath, "object", "item"), errors++), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withInner(vErrors, data, instancePath, validate321, ["price"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["amount_subtotal", "amount_total"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate626.errors = vErrors, errors === 0;
}
var validateLineItemCreate = validate631;
function validate631(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate361(data, { instancePath }) || (vErrors = withErrors(vErrors, validate361.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate363(data, { instancePath }) || (vErrors = withErrors(vErrors, validate363.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1], names: ["LineItemWithPrice", "LineItemWithPriceData"] }), errors = vErrors.length);
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate631.errors = vErrors, errors === 0;
}
var validateLineItemList = validate634;
function validate634(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate319(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate319.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate634.errors = vErrors, errors === 0;
}
var validateLineItemWithPrice = validate636;
function validate636(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["price"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "price" || key0 === "quantity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), errors = vErrors?.length ?? 0, data.quantity !== void 0) {
      let data1 = data.quantity;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate636.errors = vErrors, errors === 0;
}
var validateLineItemWithPriceData = validate637;
function validate637(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["price_data"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "price_data" || key0 === "quantity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate364, ["price_data"]), errors = vErrors?.length ?? 0, data.quantity !== void 0) {
      let data1 = data.quantity;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate637.errors = vErrors, errors === 0;
}
var validateMetadata = validate639;
function validate639(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      typeof data[key0] != "string" && (vErrors = withError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/additionalProperties/type", "type", { type: "string" }, "must be string"), errors++);
  else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate639.errors = vErrors, errors === 0;
}
var validateMobileMoneyData = validate640, schema232 = { type: "object", required: ["phone_number", "provider_code"], additionalProperties: !1, properties: { phone_number: { type: "string" }, provider_code: { enum: ["mtn_cm", "orange_cm", "mtn_gh", "vodafone_gh", "airtel_gh", "mpesa_ke", "mtn_rw", "airtel_rw", "airtel_tz", "tigo_tz", "vodacom_tz", "azampesa_tz", "halopesa_tz", "mtn_ug", "airtel_ug"] } } };
function validate640(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["phone_number", "provider_code"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "phone_number" || key0 === "provider_code" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["phone_number"]), errors = vErrors?.length ?? 0, data.provider_code !== void 0) {
      let data1 = data.provider_code;
      data1 === "mtn_cm" || data1 === "orange_cm" || data1 === "mtn_gh" || data1 === "vodafone_gh" || data1 === "airtel_gh" || data1 === "mpesa_ke" || data1 === "mtn_rw" || data1 === "airtel_rw" || data1 === "airtel_tz" || data1 === "tigo_tz" || data1 === "vodacom_tz" || data1 === "azampesa_tz" || data1 === "halopesa_tz" || data1 === "mtn_ug" || data1 === "airtel_ug" || (vErrors = withError(vErrors, instancePath + "/provider_code", "#/properties/provider_code/enum", "enum", { allowedValues: schema232.properties.provider_code.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate640.errors = vErrors, errors === 0;
}
var validateNextAction = validate641;
function validate641(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type"]), errors = vErrors?.length ?? 0, data["9pay_handle_redirect"] !== void 0) {
      let data1 = data["9pay_handle_redirect"];
      if (data1 !== null) {
        let start0 = errors;
        validate238(data1, { instancePath: instancePath + "/9pay_handle_redirect" }) || (vErrors = withErrors(vErrors, validate238.errors), errors = vErrors.length), errors > start0 && (vErrors = func1(vErrors, { place: instancePath + "/9pay_handle_redirect", schemaPath: "#/properties/9pay_handle_redirect/oneOf", starts: [start0], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate238, ["alipay_handle_redirect", "bank_transfer_id_handle_redirect", "bank_transfer_uk_handle_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate243, ["bank_transfer_vn_handle_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate238, ["bpi_handle_redirect", "challenge_redirect", "dana_handle_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate248, ["ddc_redirect"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate238, ["eps_handle_redirect", "gcash_handle_redirect", "giropay_handle_redirect", "ideal_handle_redirect", "mcash_handle_redirect", "momo_handle_redirect", "ovo_handle_redirect", "pix_handle_redirect", "promptpay_handle_redirect", "redirect_to_url", "sofort_handle_redirect", "spei_handle_redirect"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate641.errors = vErrors, errors === 0;
}
var validateOtherPaymentMethodOptions = validate663;
function validate663(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = withType(vErrors, instancePath, "object"), errors++), validate663.errors = vErrors, errors === 0;
}
var validateOtherPayoutCountry = validate664;
function validate664(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, valid0;
  valid0 = !1;
  for (let v0 of schema38.enum)
    if (func0(data, v0)) {
      valid0 = !0;
      break;
    }
  return valid0 || (vErrors = withError(vErrors, instancePath, "#/enum", "enum", { allowedValues: schema38.enum }, "must be equal to one of the allowed values"), errors++), validate664.errors = vErrors, errors === 0;
}
var validatePayeeBankAccount = validate665;
function validate665(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["account_number", "account_holder_name", "account_holder_type", "phone_number", "email", "country"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["swift"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate109, ["dob"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["bank_name", "routing_type", "routing_number"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate111, ["certificate"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate665.errors = vErrors, errors === 0;
}
var validatePayeeBirthDate = validate669;
function validate669(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["day", "month", "year"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate669.errors = vErrors, errors === 0;
}
var validatePayeeBirthDateInput = validate670;
function validate670(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "day" || key0 === "month" || key0 === "year" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["day", "month", "year"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate670.errors = vErrors, errors === 0;
}
var validatePayeeCertificate = validate671;
function validate671(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["certificate_type", "certificate_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate671.errors = vErrors, errors === 0;
}
var validatePayeeCertificateInput = validate672;
function validate672(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["certificate_type", "certificate_number"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "certificate_type" || key0 === "certificate_number" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["certificate_type", "certificate_number"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate672.errors = vErrors, errors === 0;
}
var validatePayerDetailsInput = validate673;
function validate673(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["name", "email", "address"]), vErrors = withInner(vErrors, data, instancePath, validate101, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["email", "name", "phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate673.errors = vErrors, errors === 0;
}
var validatePaymentIntent = validate675;
function validate675(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "created", "currency", "amount", "status", "livemode", "client_secret", "payment_method_types", "confirmation_method"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "payment_intent" && (vErrors = withConst(vErrors, instancePath, "object", "payment_intent"), errors++), vErrors = withInner(vErrors, data, instancePath, validate104, ["created"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount_capturable", "amount_received"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["status"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["client_secret"]), errors = vErrors?.length ?? 0, data.next_action !== void 0) {
      let data10 = data.next_action, _errs20 = errors, fitting0 = 0, start2 = errors, _errs21 = errors;
      validate237(data10, { instancePath: instancePath + "/next_action" }) || (vErrors = withErrors(vErrors, validate237.errors), errors = vErrors.length);
      var fits2 = _errs21 === errors;
      fits2 && fitting0++;
      let start3 = errors, _errs22 = errors;
      typeof data10 != "string" && (vErrors = withError(vErrors, instancePath + "/next_action", "#/properties/next_action/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits3 = _errs22 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs24 = errors;
      data10 !== null && (vErrors = withError(vErrors, instancePath + "/next_action", "#/properties/next_action/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits4 = _errs24 === errors;
      fits4 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/next_action", schemaPath: "#/properties/next_action/oneOf", starts: [start2, start3, start4] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/next_action", "#/properties/next_action/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data12 = data.payment_method_types, _errs29 = errors, fitting1 = 0, start5 = errors, _errs30 = errors;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data12[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/oneOf/0/type", "type", { type: "array" }, "must be array"), errors++;
      var fits5 = _errs30 === errors;
      fits5 && fitting1++;
      let start6 = errors, _errs33 = errors;
      typeof data12 != "string" && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits6 = _errs33 === errors;
      fits6 && fitting1++, fitting1 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/oneOf", starts: [start5, start6] }), errors = vErrors.length), fitting1 === 1 && (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null)), fitting1 > 1 && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.payment_method_options !== void 0) {
      let data14 = data.payment_method_options, _errs36 = errors, fitting2 = 0, start7 = errors, _errs37 = errors;
      validate265(data14, { instancePath: instancePath + "/payment_method_options" }) || (vErrors = withErrors(vErrors, validate265.errors), errors = vErrors.length);
      var fits7 = _errs37 === errors;
      fits7 && fitting2++;
      let start8 = errors, _errs38 = errors;
      typeof data14 != "string" && (vErrors = withError(vErrors, instancePath + "/payment_method_options", "#/properties/payment_method_options/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits8 = _errs38 === errors;
      fits8 && fitting2++;
      let start9 = errors, _errs40 = errors;
      data14 !== null && (vErrors = withError(vErrors, instancePath + "/payment_method_options", "#/properties/payment_method_options/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits9 = _errs40 === errors;
      fits9 && fitting2++, fitting2 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/oneOf", starts: [start7, start8, start9] }), errors = vErrors.length), fitting2 === 1 && (errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null)), fitting2 > 1 && (vErrors = withError(vErrors, instancePath + "/payment_method_options", "#/properties/payment_method_options/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["confirmation_method"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["capture_method", "return_url", "setup_future_usage", "customer", "description"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["merchant_order_id", "merchant_user_id"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["receipt_email"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate202, ["shipping"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["invoice"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate292, ["last_payment_error"]), errors = vErrors?.length ?? 0, data["3ds_status"] !== void 0) {
      let data29 = data["3ds_status"];
      typeof data29 != "string" && data29 !== null && (vErrors = withError(vErrors, instancePath + "/3ds_status", "#/properties/3ds_status/type", "type", { type: schema96.properties["3ds_status"].type }, "must be string,null"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["cancel_at", "cancellation_reason", "statement_descriptor", "statement_descriptor_suffix"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate675.errors = vErrors, errors === 0;
}
var validatePaymentIntentCancel = validate687;
function validate687(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["cancellation_reason"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 !== "cancellation_reason" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["cancellation_reason"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate687.errors = vErrors, errors === 0;
}
var validatePaymentIntentCanceledEvent = validate688;
function validate691(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate231, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate691.errors = vErrors, errors === 0;
}
function validate688(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payment_intent.canceled" && (vErrors = withConst(vErrors, instancePath, "type", "payment_intent.canceled"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate691, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate688.errors = vErrors, errors === 0;
}
var validatePaymentIntentCancelledEvent = validate694;
function validate694(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payment_intent.cancelled" && (vErrors = withConst(vErrors, instancePath, "type", "payment_intent.cancelled"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate691, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate694.errors = vErrors, errors === 0;
}
var validatePaymentIntentCapture = validate698;
function validate698(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "amount_to_capture" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.amount_to_capture !== void 0) {
      let data0 = data.amount_to_capture;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withError(vErrors, instancePath + "/amount_to_capture", "#/properties/amount_to_capture/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withError(vErrors, instancePath + "/amount_to_capture", "#/properties/amount_to_capture/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate698.errors = vErrors, errors === 0;
}
var validatePaymentIntentConfirm = validate699, schema248 = { type: "object", properties: { payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, payment_method: { type: "string" }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, off_session: { oneOf: [{ type: "boolean" }, { enum: ["true", "false"] }] }, error_on_requires_action: { oneOf: [{ type: "boolean" }, { enum: ["true", "false"] }] }, return_url: { type: "string" }, setup_future_usage: { enum: ["on_session", "off_session"] }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate701(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || key0 === "card" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.type !== void 0 && data.type !== "card" && (vErrors = withConst(vErrors, instancePath, "type", "card"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), vErrors = withInner(vErrors, data, instancePath, validate191, ["card"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate701.errors = vErrors, errors === 0;
}
var schema251 = { type: "object", required: ["type"], additionalProperties: !1, properties: { type: { enum: ["alipay", "alipay_hk", "applepay", "googlepay", "kakaopay", "dana", "boost", "grabpay", "mcash", "touchngo", "shopeepay", "unionpay", "9pay", "ovo", "gcash", "truemoney", "momo", "zalo", "rabbit_line_pay", "bpi", "fpx", "stitch", "klarna", "atome", "bank_transfer_id", "bank_transfer_ng", "bank_transfer_za", "vietcombank", "qris", "promptpay", "pix", "upi", "spei", "boleto", "gopay"] }, billing_details: { $ref: "#/components/schemas/BillingDetailsInput" } } };
function validate705(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.type !== void 0) {
      let data0 = data.type;
      data0 === "alipay" || data0 === "alipay_hk" || data0 === "applepay" || data0 === "googlepay" || data0 === "kakaopay" || data0 === "dana" || data0 === "boost" || data0 === "grabpay" || data0 === "mcash" || data0 === "touchngo" || data0 === "shopeepay" || data0 === "unionpay" || data0 === "9pay" || data0 === "ovo" || data0 === "gcash" || data0 === "truemoney" || data0 === "momo" || data0 === "zalo" || data0 === "rabbit_line_pay" || data0 === "bpi" || data0 === "fpx" || data0 === "stitch" || data0 === "klarna" || data0 === "atome" || data0 === "bank_transfer_id" || data0 === "bank_transfer_ng" || data0 === "bank_transfer_za" || data0 === "vietcombank" || data0 === "qris" || data0 === "promptpay" || data0 === "pix" || data0 === "upi" || data0 === "spei" || data0 === "boleto" || data0 === "gopay" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema251.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate705.errors = vErrors, errors === 0;
}
function validate708(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0 && data.type !== "wechat_pay" && (vErrors = withConst(vErrors, instancePath, "type", "wechat_pay"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0, data.wechat_pay !== void 0) {
      let data2 = data.wechat_pay;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/wechat_pay", "#/properties/wechat_pay/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate708.errors = vErrors, errors === 0;
}
function validate711(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0 && data.type !== "alipayplus" && (vErrors = withConst(vErrors, instancePath, "type", "alipayplus"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0, data.alipayplus !== void 0) {
      let data2 = data.alipayplus;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/alipayplus", "#/properties/alipayplus/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate711.errors = vErrors, errors === 0;
}
var schema254 = { type: "object", required: ["type", "billing_details"], additionalProperties: !1, properties: { type: { enum: ["bancontact", "trustly", "eps", "giropay", "ideal", "sofort", "p24"] }, billing_details: { $ref: "#/components/schemas/BankRedirectBillingDetailsInput" } } };
function validate714(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type", "billing_details"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.type !== void 0) {
      let data0 = data.type;
      data0 === "bancontact" || data0 === "trustly" || data0 === "eps" || data0 === "giropay" || data0 === "ideal" || data0 === "sofort" || data0 === "p24" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema254.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate100, ["billing_details"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate714.errors = vErrors, errors === 0;
}
var schema255 = { type: "object", required: ["type"], properties: { type: { enum: ["sepa_debit", "sepa"] }, billing_details: { $ref: "#/components/schemas/BillingDetailsInput" }, sepa_debit: { type: "object", additionalProperties: !0 } } };
function validate717(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0) {
      let data0 = data.type;
      data0 === "sepa_debit" || data0 === "sepa" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema255.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0, data.sepa_debit !== void 0) {
      let data2 = data.sepa_debit;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/sepa_debit", "#/properties/sepa_debit/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate717.errors = vErrors, errors === 0;
}
var schema256 = { type: "object", required: ["type", "billing_details"], properties: { type: { enum: ["bank_transfer_eu", "bank_transfer_uk", "paynow"] }, billing_details: { $ref: "#/components/schemas/PayerDetailsInput" } } };
function validate720(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type", "billing_details"]), errors = vErrors?.length ?? 0, data.type !== void 0) {
      let data0 = data.type;
      data0 === "bank_transfer_eu" || data0 === "bank_transfer_uk" || data0 === "paynow" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema256.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate673, ["billing_details"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate720.errors = vErrors, errors === 0;
}
function validate723(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type", "mobile_money"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || key0 === "mobile_money" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.type !== void 0 && data.type !== "mobile_money" && (vErrors = withConst(vErrors, instancePath, "type", "mobile_money"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), vErrors = withInner(vErrors, data, instancePath, validate640, ["mobile_money"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate723.errors = vErrors, errors === 0;
}
function validate727(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0) {
      let data0 = data.type;
      validate263(data0, { instancePath: instancePath + "/type" }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      let _errs3 = errors, _errs4 = errors;
      if (!(data0 === "card" || data0 === "alipay" || data0 === "alipay_hk" || data0 === "applepay" || data0 === "googlepay" || data0 === "kakaopay" || data0 === "dana" || data0 === "boost" || data0 === "grabpay" || data0 === "mcash" || data0 === "touchngo" || data0 === "shopeepay" || data0 === "unionpay" || data0 === "9pay" || data0 === "ovo" || data0 === "gcash" || data0 === "truemoney" || data0 === "momo" || data0 === "zalo" || data0 === "rabbit_line_pay" || data0 === "bpi" || data0 === "fpx" || data0 === "stitch" || data0 === "klarna" || data0 === "atome" || data0 === "bank_transfer_id" || data0 === "bank_transfer_ng" || data0 === "bank_transfer_za" || data0 === "vietcombank" || data0 === "qris" || data0 === "promptpay" || data0 === "pix" || data0 === "upi" || data0 === "spei" || data0 === "boleto" || data0 === "gopay" || data0 === "wechat_pay" || data0 === "alipayplus" || data0 === "bancontact" || data0 === "trustly" || data0 === "eps" || data0 === "giropay" || data0 === "ideal" || data0 === "sofort" || data0 === "p24" || data0 === "sepa_debit" || data0 === "sepa" || data0 === "bank_transfer_eu" || data0 === "bank_transfer_uk" || data0 === "paynow" || data0 === "mobile_money")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var isForbidden0 = _errs4 === errors;
      isForbidden0 ? (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/not", "not", {}, "must NOT be a value that has a schema of its own"), errors++) : (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null)), typeof data0 == "string" ? func27(data0) < 1 && (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate727.errors = vErrors, errors === 0;
}
function validate700(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate701(data, { instancePath }) || (vErrors = withErrors(vErrors, validate701.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate705(data, { instancePath }) || (vErrors = withErrors(vErrors, validate705.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    if (fits1 && fitting0++, fitting0 === 0) {
      let start2 = errors, _errs3 = errors;
      validate708(data, { instancePath }) || (vErrors = withErrors(vErrors, validate708.errors), errors = vErrors.length);
      var fits2 = _errs3 === errors;
      if (fits2 && fitting0++, fitting0 === 0) {
        let start3 = errors, _errs4 = errors;
        validate711(data, { instancePath }) || (vErrors = withErrors(vErrors, validate711.errors), errors = vErrors.length);
        var fits3 = _errs4 === errors;
        if (fits3 && fitting0++, fitting0 === 0) {
          let start4 = errors, _errs5 = errors;
          validate714(data, { instancePath }) || (vErrors = withErrors(vErrors, validate714.errors), errors = vErrors.length);
          var fits4 = _errs5 === errors;
          if (fits4 && fitting0++, fitting0 === 0) {
            let start5 = errors, _errs6 = errors;
            validate717(data, { instancePath }) || (vErrors = withErrors(vErrors, validate717.errors), errors = vErrors.length);
            var fits5 = _errs6 === errors;
            if (fits5 && fitting0++, fitting0 === 0) {
              let start6 = errors, _errs7 = errors;
              validate720(data, { instancePath }) || (vErrors = withErrors(vErrors, validate720.errors), errors = vErrors.length);
              var fits6 = _errs7 === errors;
              if (fits6 && fitting0++, fitting0 === 0) {
                let start7 = errors, _errs8 = errors;
                validate723(data, { instancePath }) || (vErrors = withErrors(vErrors, validate723.errors), errors = vErrors.length);
                var fits7 = _errs8 === errors;
                if (fits7 && fitting0++, fitting0 === 0) {
                  let start8 = errors, _errs9 = errors;
                  validate727(data, { instancePath }) || (vErrors = withErrors(vErrors, validate727.errors), errors = vErrors.length);
                  var fits8 = _errs9 === errors;
                  fits8 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1, start2, start3, start4, start5, start6, start7, start8], names: ["PaymentMethodDataCard", "PaymentMethodDataPlain", "PaymentMethodDataWechatPay", "PaymentMethodDataAlipayPlus", "PaymentMethodDataBankRedirect", "PaymentMethodDataSepaDebit", "PaymentMethodDataWithPayer", "PaymentMethodDataMobileMoney", "PaymentMethodDataOther"] }), errors = vErrors.length);
                }
              }
            }
          }
        }
      }
    }
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate700.errors = vErrors, errors === 0;
}
var schema259 = { type: "object", properties: { alipay: { $ref: "#/components/schemas/AlipayOptionsInput" }, alipay_hk: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, alipayplus: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, boost: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, bpi: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, card: { $ref: "#/components/schemas/CardOptionsInput" }, dana: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, gcash: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, kakaopay: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, rabbit_line_pay: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, sepa: { $ref: "#/components/schemas/SepaDebitOptionsInput" }, sepa_debit: { $ref: "#/components/schemas/SepaDebitOptionsInput" }, spei: { $ref: "#/components/schemas/SpeiOptionsInput" }, touchngo: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, truemoney: { $ref: "#/components/schemas/AlipayPlusOptionsInput" }, upi: { $ref: "#/components/schemas/UpiOptionsInput" }, wechat_pay: { $ref: "#/components/schemas/WechatPayOptionsInput" } }, additionalProperties: { $ref: "#/components/schemas/OtherPaymentMethodOptions" } };
function validate743(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "iban" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["iban"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate743.errors = vErrors, errors === 0;
}
function validate746(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "curp" || key0 === "rfc_pf" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["curp", "rfc_pf"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate746.errors = vErrors, errors === 0;
}
var schema262 = { type: "object", additionalProperties: !1, properties: { app_type: { enum: ["googlepay", "phonepe", "paytm", "other"] } } };
function validate750(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "app_type" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.app_type !== void 0) {
      let data0 = data.app_type;
      data0 === "googlepay" || data0 === "phonepe" || data0 === "paytm" || data0 === "other" || (vErrors = withError(vErrors, instancePath + "/app_type", "#/properties/app_type/enum", "enum", { allowedValues: schema262.properties.app_type.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate750.errors = vErrors, errors === 0;
}
function validate752(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["terminal_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate752.errors = vErrors, errors === 0;
}
function validate731(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func7.call(schema259.properties, key0) || validate266(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = withErrors(vErrors, validate266.errors), errors = vErrors.length);
    vErrors = withInner(vErrors, data, instancePath, validate58, ["alipay"]), vErrors = withInner(vErrors, data, instancePath, validate60, ["alipay_hk", "alipayplus", "boost", "bpi"]), vErrors = withInner(vErrors, data, instancePath, validate193, ["card"]), vErrors = withInner(vErrors, data, instancePath, validate60, ["dana", "gcash", "kakaopay", "rabbit_line_pay"]), vErrors = withInner(vErrors, data, instancePath, validate743, ["sepa", "sepa_debit"]), vErrors = withInner(vErrors, data, instancePath, validate746, ["spei"]), vErrors = withInner(vErrors, data, instancePath, validate60, ["touchngo", "truemoney"]), vErrors = withInner(vErrors, data, instancePath, validate750, ["upi"]), vErrors = withInner(vErrors, data, instancePath, validate752, ["wechat_pay"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate731.errors = vErrors, errors === 0;
}
function validate699(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withInner(vErrors, data, instancePath, validate700, ["payment_method_data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), errors = vErrors?.length ?? 0, data.off_session !== void 0) {
      let data3 = data.off_session, _errs6 = errors, fitting0 = 0, start0 = errors, _errs7 = errors;
      typeof data3 != "boolean" && (vErrors = withError(vErrors, instancePath + "/off_session", "#/properties/off_session/oneOf/0/type", "type", { type: "boolean" }, "must be boolean"), errors++);
      var fits0 = _errs7 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs9 = errors;
      data3 === "true" || data3 === "false" || (vErrors = withError(vErrors, instancePath + "/off_session", "#/properties/off_session/oneOf/1/enum", "enum", { allowedValues: schema248.properties.off_session.oneOf[1].enum }, "must be equal to one of the allowed values"), errors++);
      var fits1 = _errs9 === errors;
      fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/off_session", schemaPath: "#/properties/off_session/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/off_session", "#/properties/off_session/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.error_on_requires_action !== void 0) {
      let data4 = data.error_on_requires_action, _errs11 = errors, fitting1 = 0, start2 = errors, _errs12 = errors;
      typeof data4 != "boolean" && (vErrors = withError(vErrors, instancePath + "/error_on_requires_action", "#/properties/error_on_requires_action/oneOf/0/type", "type", { type: "boolean" }, "must be boolean"), errors++);
      var fits2 = _errs12 === errors;
      fits2 && fitting1++;
      let start3 = errors, _errs14 = errors;
      data4 === "true" || data4 === "false" || (vErrors = withError(vErrors, instancePath + "/error_on_requires_action", "#/properties/error_on_requires_action/oneOf/1/enum", "enum", { allowedValues: schema248.properties.error_on_requires_action.oneOf[1].enum }, "must be equal to one of the allowed values"), errors++);
      var fits3 = _errs14 === errors;
      fits3 && fitting1++, fitting1 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/error_on_requires_action", schemaPath: "#/properties/error_on_requires_action/oneOf", starts: [start2, start3] }), errors = vErrors.length), fitting1 === 1 && (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null)), fitting1 > 1 && (vErrors = withError(vErrors, instancePath + "/error_on_requires_action", "#/properties/error_on_requires_action/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["return_url"]), errors = vErrors?.length ?? 0, data.setup_future_usage !== void 0) {
      let data6 = data.setup_future_usage;
      data6 === "on_session" || data6 === "off_session" || (vErrors = withError(vErrors, instancePath + "/setup_future_usage", "#/properties/setup_future_usage/enum", "enum", { allowedValues: schema248.properties.setup_future_usage.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate304, ["shipping"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate699.errors = vErrors, errors === 0;
}
var validatePaymentIntentCreate = validate756, schema264 = { type: "object", required: ["amount", "currency"], properties: { amount: { type: "integer", format: "int64", minimum: 1 }, currency: { $ref: "#/components/schemas/Currency" }, confirm: { type: "boolean" }, payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, payment_method: { type: "string" }, payment_method_types: { type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, return_url: { type: "string" }, capture_method: { enum: ["automatic", "manual"] }, confirmation_method: { type: "string" }, customer: { type: "string" }, description: { type: "string" }, merchant_order_id: { type: "string" }, merchant_user_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, "off-session": { type: "boolean" }, quantity: { type: "integer" }, receipt_email: { type: "string" }, setup_future_usage: { enum: ["on_session", "off_session"] }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate756(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["amount", "currency"]), errors = vErrors?.length ?? 0, data.amount !== void 0) {
      let data0 = data.amount;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["confirm"]), vErrors = withInner(vErrors, data, instancePath, validate700, ["payment_method_data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data5 = data.payment_method_types;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data5[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["return_url"]), errors = vErrors?.length ?? 0, data.capture_method !== void 0) {
      let data9 = data.capture_method;
      data9 === "automatic" || data9 === "manual" || (vErrors = withError(vErrors, instancePath + "/capture_method", "#/properties/capture_method/enum", "enum", { allowedValues: schema264.properties.capture_method.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["confirmation_method", "customer", "description", "merchant_order_id", "merchant_user_id"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0, data["off-session"] !== void 0 && typeof data["off-session"] != "boolean" && (vErrors = withError(vErrors, instancePath + "/off-session", "#/properties/off-session/type", "type", { type: "boolean" }, "must be boolean"), errors++), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["receipt_email"]), errors = vErrors?.length ?? 0, data.setup_future_usage !== void 0) {
      let data19 = data.setup_future_usage;
      data19 === "on_session" || data19 === "off_session" || (vErrors = withError(vErrors, instancePath + "/setup_future_usage", "#/properties/setup_future_usage/enum", "enum", { allowedValues: schema264.properties.setup_future_usage.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate304, ["shipping"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate756.errors = vErrors, errors === 0;
}
var validatePaymentIntentCreatedEvent = validate763;
function validate763(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payment_intent.created" && (vErrors = withConst(vErrors, instancePath, "type", "payment_intent.created"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate691, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate763.errors = vErrors, errors === 0;
}
var validatePaymentIntentEventData = validate767;
function validate767(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate231, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate767.errors = vErrors, errors === 0;
}
var validatePaymentIntentList = validate769;
function validate769(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate231(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate231.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate769.errors = vErrors, errors === 0;
}
var validatePaymentIntentPaymentFailedEvent = validate771;
function validate771(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payment_intent.payment_failed" && (vErrors = withConst(vErrors, instancePath, "type", "payment_intent.payment_failed"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate691, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate771.errors = vErrors, errors === 0;
}
var validatePaymentIntentRequiresActionEvent = validate775;
function validate775(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payment_intent.requires_action" && (vErrors = withConst(vErrors, instancePath, "type", "payment_intent.requires_action"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate691, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate775.errors = vErrors, errors === 0;
}
var validatePaymentIntentSucceededEvent = validate779;
function validate779(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payment_intent.succeeded" && (vErrors = withConst(vErrors, instancePath, "type", "payment_intent.succeeded"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate691, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate779.errors = vErrors, errors === 0;
}
var validatePaymentIntentUpdate = validate783, schema271 = { type: "object", properties: { amount: { type: "integer", format: "int64", minimum: 1 }, currency: { $ref: "#/components/schemas/Currency" }, confirm: { type: "boolean" }, payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, payment_method: { type: "string" }, payment_method_types: { type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, return_url: { type: "string" }, capture_method: { enum: ["automatic", "manual"] }, confirmation_method: { type: "string" }, customer: { type: "string" }, description: { type: "string" }, merchant_order_id: { type: "string" }, merchant_user_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, "off-session": { type: "boolean" }, quantity: { type: "integer" }, receipt_email: { type: "string" }, setup_future_usage: { enum: ["on_session", "off_session"] }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate783(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      let data0 = data.amount;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["confirm"]), vErrors = withInner(vErrors, data, instancePath, validate700, ["payment_method_data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data5 = data.payment_method_types;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data5[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["return_url"]), errors = vErrors?.length ?? 0, data.capture_method !== void 0) {
      let data9 = data.capture_method;
      data9 === "automatic" || data9 === "manual" || (vErrors = withError(vErrors, instancePath + "/capture_method", "#/properties/capture_method/enum", "enum", { allowedValues: schema271.properties.capture_method.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["confirmation_method", "customer", "description", "merchant_order_id", "merchant_user_id"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0, data["off-session"] !== void 0 && typeof data["off-session"] != "boolean" && (vErrors = withError(vErrors, instancePath + "/off-session", "#/properties/off-session/type", "type", { type: "boolean" }, "must be boolean"), errors++), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["receipt_email"]), errors = vErrors?.length ?? 0, data.setup_future_usage !== void 0) {
      let data19 = data.setup_future_usage;
      data19 === "on_session" || data19 === "off_session" || (vErrors = withError(vErrors, instancePath + "/setup_future_usage", "#/properties/setup_future_usage/enum", "enum", { allowedValues: schema271.properties.setup_future_usage.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate304, ["shipping"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate783.errors = vErrors, errors === 0;
}
var validatePaymentLink = validate790;
function validate792(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate792.errors = vErrors, errors === 0;
}
function validate791(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type"]), errors = vErrors?.length ?? 0, data.hosted_confirmation !== void 0) {
      let data1 = data.hosted_confirmation;
      if (data1 !== null) {
        let start0 = errors;
        data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = withError(vErrors, instancePath + "/hosted_confirmation", "#/properties/hosted_confirmation/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start0 && (vErrors = func1(vErrors, { place: instancePath + "/hosted_confirmation", schemaPath: "#/properties/hosted_confirmation/oneOf", starts: [start0], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate792, ["redirect"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate791.errors = vErrors, errors === 0;
}
function validate797(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["enabled"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate797.errors = vErrors, errors === 0;
}
function validate799(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowed_countries !== void 0) {
      let data0 = data.allowed_countries;
      if (!Array.isArray(data0) && data0 !== null && (vErrors = withError(vErrors, instancePath + "/allowed_countries", "#/properties/allowed_countries/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/allowed_countries/" + i0, "#/properties/allowed_countries/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate799.errors = vErrors, errors === 0;
}
function validate790(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "payment_link" && (vErrors = withConst(vErrors, instancePath, "object", "payment_link"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["active"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate791, ["after_completion"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["billing_address_collection"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate797, ["phone_number_collection"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate799, ["shipping_address_collection"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate318, ["line_items"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate790.errors = vErrors, errors === 0;
}
var validatePaymentLinkAfterCompletion = validate803;
function validate803(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type"]), errors = vErrors?.length ?? 0, data.hosted_confirmation !== void 0) {
      let data1 = data.hosted_confirmation;
      if (data1 !== null) {
        let start0 = errors;
        data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = withError(vErrors, instancePath + "/hosted_confirmation", "#/properties/hosted_confirmation/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start0 && (vErrors = func1(vErrors, { place: instancePath + "/hosted_confirmation", schemaPath: "#/properties/hosted_confirmation/oneOf", starts: [start0], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate792, ["redirect"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate803.errors = vErrors, errors === 0;
}
var validatePaymentLinkAfterCompletionInput = validate805;
function validate806(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate806.errors = vErrors, errors === 0;
}
function validate805(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["type"]), errors = vErrors?.length ?? 0, data.hosted_confirmation !== void 0) {
      let data1 = data.hosted_confirmation;
      data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = withError(vErrors, instancePath + "/hosted_confirmation", "#/properties/hosted_confirmation/type", "type", { type: "object" }, "must be object"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate806, ["redirect"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate805.errors = vErrors, errors === 0;
}
var validatePaymentLinkCreate = validate808;
function validate809(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["price", "quantity"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), errors = vErrors?.length ?? 0, data.quantity !== void 0) {
      let data1 = data.quantity;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate809.errors = vErrors, errors === 0;
}
function validate813(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "boolean", ["enabled"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate813.errors = vErrors, errors === 0;
}
function validate815(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowed_countries !== void 0) {
      let data0 = data.allowed_countries;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/allowed_countries/" + i0, "#/properties/allowed_countries/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/allowed_countries", "#/properties/allowed_countries/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate815.errors = vErrors, errors === 0;
}
function validate808(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["line_items"]), errors = vErrors?.length ?? 0, data.line_items !== void 0) {
      let data0 = data.line_items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate809(data0[i0], { instancePath: instancePath + "/line_items/" + i0 }) || (vErrors = withErrors(vErrors, validate809.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/line_items", "#/properties/line_items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withInner(vErrors, data, instancePath, validate805, ["after_completion"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["billing_address_collection"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate813, ["phone_number_collection"]), vErrors = withInner(vErrors, data, instancePath, validate815, ["shipping_address_collection"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate808.errors = vErrors, errors === 0;
}
var validatePaymentLinkEventData = validate817;
function validate817(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate790, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate817.errors = vErrors, errors === 0;
}
var validatePaymentLinkItemInput = validate819;
function validate819(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["price", "quantity"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), errors = vErrors?.length ?? 0, data.quantity !== void 0) {
      let data1 = data.quantity;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate819.errors = vErrors, errors === 0;
}
var validatePaymentLinkList = validate820;
function validate820(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate790(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate790.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate820.errors = vErrors, errors === 0;
}
var validatePaymentLinkPaidEvent = validate822;
function validate822(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payment_link.paid" && (vErrors = withConst(vErrors, instancePath, "type", "payment_link.paid"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate817, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate822.errors = vErrors, errors === 0;
}
var validatePaymentLinkPhoneNumberCollection = validate826;
function validate826(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["enabled"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate826.errors = vErrors, errors === 0;
}
var validatePaymentLinkPhoneNumberCollectionInput = validate827;
function validate827(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "boolean", ["enabled"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate827.errors = vErrors, errors === 0;
}
var validatePaymentLinkRedirect = validate828;
function validate828(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate828.errors = vErrors, errors === 0;
}
var validatePaymentLinkRedirectInput = validate829;
function validate829(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate829.errors = vErrors, errors === 0;
}
var validatePaymentLinkShippingAddressCollection = validate830;
function validate830(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowed_countries !== void 0) {
      let data0 = data.allowed_countries;
      if (!Array.isArray(data0) && data0 !== null && (vErrors = withError(vErrors, instancePath + "/allowed_countries", "#/properties/allowed_countries/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/allowed_countries/" + i0, "#/properties/allowed_countries/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate830.errors = vErrors, errors === 0;
}
var validatePaymentLinkShippingAddressCollectionInput = validate831;
function validate831(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowed_countries !== void 0) {
      let data0 = data.allowed_countries;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/allowed_countries/" + i0, "#/properties/allowed_countries/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/allowed_countries", "#/properties/allowed_countries/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate831.errors = vErrors, errors === 0;
}
var validatePaymentLinkUpdate = validate832;
function validate832(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withInner(vErrors, data, instancePath, validate805, ["after_completion"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["billing_address_collection"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate813, ["phone_number_collection"]), vErrors = withInner(vErrors, data, instancePath, validate815, ["shipping_address_collection"]), errors = vErrors?.length ?? 0, data.line_items !== void 0) {
      let data6 = data.line_items;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          data7 && typeof data7 == "object" && !Array.isArray(data7) || (vErrors = withError(vErrors, instancePath + "/line_items/" + i0, "#/properties/line_items/items/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = withError(vErrors, instancePath + "/line_items", "#/properties/line_items/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate832.errors = vErrors, errors === 0;
}
var validatePaymentMethod = validate837;
function validate843(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["address_line1_check", "address_zip_check", "cvc_check"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate843.errors = vErrors, errors === 0;
}
function validate842(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["brand"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate843, ["checks"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["country"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["exp_month", "exp_year"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["fingerprint", "funding", "last4"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate842.errors = vErrors, errors === 0;
}
function validate837(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id", "object"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate263, ["type"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate187, ["billing_details"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate842, ["card"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate837.errors = vErrors, errors === 0;
}
var validatePaymentMethodAttach = validate847;
function validate847(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["customer"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 !== "customer" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["customer"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate847.errors = vErrors, errors === 0;
}
var validatePaymentMethodCard = validate848;
function validate848(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["brand"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate843, ["checks"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["country"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["exp_month", "exp_year"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["fingerprint", "funding", "last4"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate848.errors = vErrors, errors === 0;
}
var validatePaymentMethodCardChecks = validate851;
function validate851(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["address_line1_check", "address_zip_check", "cvc_check"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate851.errors = vErrors, errors === 0;
}
var validatePaymentMethodCardInput = validate852;
var pattern12 = new RegExp("^(0[1-9]|1[0-2])$", "u"), pattern13 = new RegExp("^[1-9][0-9]{3}$", "u");
function validate852(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["number", "exp_month", "exp_year"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["number"]), errors = vErrors?.length ?? 0, data.exp_month !== void 0) {
      let data1 = data.exp_month, _errs4 = errors, fitting0 = 0, start0 = errors, _errs5 = errors;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/exp_month", "#/properties/exp_month/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 12 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/exp_month", "#/properties/exp_month/oneOf/0/maximum", "maximum", { comparison: "<=", limit: 12 }, "must be <= 12"), errors++), (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/exp_month", "#/properties/exp_month/oneOf/0/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++));
      var fits0 = _errs5 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs7 = errors;
      typeof data1 == "string" ? pattern12.test(data1) || (vErrors = withError(vErrors, instancePath + "/exp_month", "#/properties/exp_month/oneOf/1/pattern", "pattern", { pattern: "^(0[1-9]|1[0-2])$" }, 'must match pattern "^(0[1-9]|1[0-2])$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/exp_month", "#/properties/exp_month/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits1 = _errs7 === errors;
      fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/exp_month", "#/properties/exp_month/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.exp_year !== void 0) {
      let data2 = data.exp_year, _errs10 = errors, fitting1 = 0, start2 = errors, _errs11 = errors;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = withError(vErrors, instancePath + "/exp_year", "#/properties/exp_year/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999 || isNaN(data2)) && (vErrors = withError(vErrors, instancePath + "/exp_year", "#/properties/exp_year/oneOf/0/maximum", "maximum", { comparison: "<=", limit: 9999 }, "must be <= 9999"), errors++), (data2 < 1e3 || isNaN(data2)) && (vErrors = withError(vErrors, instancePath + "/exp_year", "#/properties/exp_year/oneOf/0/minimum", "minimum", { comparison: ">=", limit: 1e3 }, "must be >= 1000"), errors++));
      var fits2 = _errs11 === errors;
      fits2 && fitting1++;
      let start3 = errors, _errs13 = errors;
      typeof data2 == "string" ? pattern13.test(data2) || (vErrors = withError(vErrors, instancePath + "/exp_year", "#/properties/exp_year/oneOf/1/pattern", "pattern", { pattern: "^[1-9][0-9]{3}$" }, 'must match pattern "^[1-9][0-9]{3}$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/exp_year", "#/properties/exp_year/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits3 = _errs13 === errors;
      fits3 && fitting1++, fitting1 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/oneOf", starts: [start2, start3] }), errors = vErrors.length), fitting1 === 1 && (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)), fitting1 > 1 && (vErrors = withError(vErrors, instancePath + "/exp_year", "#/properties/exp_year/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["cvc", "name"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate852.errors = vErrors, errors === 0;
}
var validatePaymentMethodCreate = validate853;
function validate853(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || key0 === "metadata" || key0 === "card" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate263, ["type"]), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate852, ["card"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate853.errors = vErrors, errors === 0;
}
var validatePaymentMethodData = validate858;
function validate858(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, fitting0 = 0, start0 = errors, _errs1 = errors;
  validate701(data, { instancePath }) || (vErrors = withErrors(vErrors, validate701.errors), errors = vErrors.length);
  var fits0 = _errs1 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let start1 = errors, _errs2 = errors;
    validate705(data, { instancePath }) || (vErrors = withErrors(vErrors, validate705.errors), errors = vErrors.length);
    var fits1 = _errs2 === errors;
    if (fits1 && fitting0++, fitting0 === 0) {
      let start2 = errors, _errs3 = errors;
      validate708(data, { instancePath }) || (vErrors = withErrors(vErrors, validate708.errors), errors = vErrors.length);
      var fits2 = _errs3 === errors;
      if (fits2 && fitting0++, fitting0 === 0) {
        let start3 = errors, _errs4 = errors;
        validate711(data, { instancePath }) || (vErrors = withErrors(vErrors, validate711.errors), errors = vErrors.length);
        var fits3 = _errs4 === errors;
        if (fits3 && fitting0++, fitting0 === 0) {
          let start4 = errors, _errs5 = errors;
          validate714(data, { instancePath }) || (vErrors = withErrors(vErrors, validate714.errors), errors = vErrors.length);
          var fits4 = _errs5 === errors;
          if (fits4 && fitting0++, fitting0 === 0) {
            let start5 = errors, _errs6 = errors;
            validate717(data, { instancePath }) || (vErrors = withErrors(vErrors, validate717.errors), errors = vErrors.length);
            var fits5 = _errs6 === errors;
            if (fits5 && fitting0++, fitting0 === 0) {
              let start6 = errors, _errs7 = errors;
              validate720(data, { instancePath }) || (vErrors = withErrors(vErrors, validate720.errors), errors = vErrors.length);
              var fits6 = _errs7 === errors;
              if (fits6 && fitting0++, fitting0 === 0) {
                let start7 = errors, _errs8 = errors;
                validate723(data, { instancePath }) || (vErrors = withErrors(vErrors, validate723.errors), errors = vErrors.length);
                var fits7 = _errs8 === errors;
                if (fits7 && fitting0++, fitting0 === 0) {
                  let start8 = errors, _errs9 = errors;
                  validate727(data, { instancePath }) || (vErrors = withErrors(vErrors, validate727.errors), errors = vErrors.length);
                  var fits8 = _errs9 === errors;
                  fits8 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath, schemaPath: "#/anyOf", starts: [start0, start1, start2, start3, start4, start5, start6, start7, start8], names: ["PaymentMethodDataCard", "PaymentMethodDataPlain", "PaymentMethodDataWechatPay", "PaymentMethodDataAlipayPlus", "PaymentMethodDataBankRedirect", "PaymentMethodDataSepaDebit", "PaymentMethodDataWithPayer", "PaymentMethodDataMobileMoney", "PaymentMethodDataOther"] }), errors = vErrors.length);
                }
              }
            }
          }
        }
      }
    }
  }
  return fitting0 > 0 && (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)), validate858.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataAlipayPlus = validate868;
function validate868(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0 && data.type !== "alipayplus" && (vErrors = withConst(vErrors, instancePath, "type", "alipayplus"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0, data.alipayplus !== void 0) {
      let data2 = data.alipayplus;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/alipayplus", "#/properties/alipayplus/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate868.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataBankRedirect = validate870;
function validate870(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type", "billing_details"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.type !== void 0) {
      let data0 = data.type;
      data0 === "bancontact" || data0 === "trustly" || data0 === "eps" || data0 === "giropay" || data0 === "ideal" || data0 === "sofort" || data0 === "p24" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema254.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate100, ["billing_details"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate870.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataCard = validate872;
function validate872(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || key0 === "card" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.type !== void 0 && data.type !== "card" && (vErrors = withConst(vErrors, instancePath, "type", "card"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), vErrors = withInner(vErrors, data, instancePath, validate191, ["card"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate872.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataMobileMoney = validate875;
function validate875(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type", "mobile_money"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || key0 === "mobile_money" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    data.type !== void 0 && data.type !== "mobile_money" && (vErrors = withConst(vErrors, instancePath, "type", "mobile_money"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), vErrors = withInner(vErrors, data, instancePath, validate640, ["mobile_money"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate875.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataOther = validate878;
function validate878(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0) {
      let data0 = data.type;
      validate263(data0, { instancePath: instancePath + "/type" }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      let _errs3 = errors, _errs4 = errors;
      if (!(data0 === "card" || data0 === "alipay" || data0 === "alipay_hk" || data0 === "applepay" || data0 === "googlepay" || data0 === "kakaopay" || data0 === "dana" || data0 === "boost" || data0 === "grabpay" || data0 === "mcash" || data0 === "touchngo" || data0 === "shopeepay" || data0 === "unionpay" || data0 === "9pay" || data0 === "ovo" || data0 === "gcash" || data0 === "truemoney" || data0 === "momo" || data0 === "zalo" || data0 === "rabbit_line_pay" || data0 === "bpi" || data0 === "fpx" || data0 === "stitch" || data0 === "klarna" || data0 === "atome" || data0 === "bank_transfer_id" || data0 === "bank_transfer_ng" || data0 === "bank_transfer_za" || data0 === "vietcombank" || data0 === "qris" || data0 === "promptpay" || data0 === "pix" || data0 === "upi" || data0 === "spei" || data0 === "boleto" || data0 === "gopay" || data0 === "wechat_pay" || data0 === "alipayplus" || data0 === "bancontact" || data0 === "trustly" || data0 === "eps" || data0 === "giropay" || data0 === "ideal" || data0 === "sofort" || data0 === "p24" || data0 === "sepa_debit" || data0 === "sepa" || data0 === "bank_transfer_eu" || data0 === "bank_transfer_uk" || data0 === "paynow" || data0 === "mobile_money")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var isForbidden0 = _errs4 === errors;
      isForbidden0 ? (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/not", "not", {}, "must NOT be a value that has a schema of its own"), errors++) : (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null)), typeof data0 == "string" ? func27(data0) < 1 && (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate878.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataPlain = validate880;
function validate880(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "type" || key0 === "billing_details" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.type !== void 0) {
      let data0 = data.type;
      data0 === "alipay" || data0 === "alipay_hk" || data0 === "applepay" || data0 === "googlepay" || data0 === "kakaopay" || data0 === "dana" || data0 === "boost" || data0 === "grabpay" || data0 === "mcash" || data0 === "touchngo" || data0 === "shopeepay" || data0 === "unionpay" || data0 === "9pay" || data0 === "ovo" || data0 === "gcash" || data0 === "truemoney" || data0 === "momo" || data0 === "zalo" || data0 === "rabbit_line_pay" || data0 === "bpi" || data0 === "fpx" || data0 === "stitch" || data0 === "klarna" || data0 === "atome" || data0 === "bank_transfer_id" || data0 === "bank_transfer_ng" || data0 === "bank_transfer_za" || data0 === "vietcombank" || data0 === "qris" || data0 === "promptpay" || data0 === "pix" || data0 === "upi" || data0 === "spei" || data0 === "boleto" || data0 === "gopay" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema251.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate880.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataSepaDebit = validate882;
function validate882(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0) {
      let data0 = data.type;
      data0 === "sepa_debit" || data0 === "sepa" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema255.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0, data.sepa_debit !== void 0) {
      let data2 = data.sepa_debit;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/sepa_debit", "#/properties/sepa_debit/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate882.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataWechatPay = validate884;
function validate884(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type"]), errors = vErrors?.length ?? 0, data.type !== void 0 && data.type !== "wechat_pay" && (vErrors = withConst(vErrors, instancePath, "type", "wechat_pay"), errors++), vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), errors = vErrors?.length ?? 0, data.wechat_pay !== void 0) {
      let data2 = data.wechat_pay;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = withError(vErrors, instancePath + "/wechat_pay", "#/properties/wechat_pay/type", "type", { type: "object" }, "must be object"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate884.errors = vErrors, errors === 0;
}
var validatePaymentMethodDataWithPayer = validate886;
function validate886(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["type", "billing_details"]), errors = vErrors?.length ?? 0, data.type !== void 0) {
      let data0 = data.type;
      data0 === "bank_transfer_eu" || data0 === "bank_transfer_uk" || data0 === "paynow" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema256.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate673, ["billing_details"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate886.errors = vErrors, errors === 0;
}
var validatePaymentMethodList = validate888;
function validate888(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate837(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate837.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate888.errors = vErrors, errors === 0;
}
var validatePaymentMethodOptions = validate890;
function validate890(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func7.call(schema102.properties, key0) || validate266(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = withErrors(vErrors, validate266.errors), errors = vErrors.length);
    vErrors = withInner(vErrors, data, instancePath, validate57, ["alipay"]), vErrors = withInner(vErrors, data, instancePath, validate59, ["alipay_hk", "alipayplus", "boost", "bpi"]), vErrors = withInner(vErrors, data, instancePath, validate192, ["card"]), vErrors = withInner(vErrors, data, instancePath, validate59, ["dana", "gcash", "kakaopay", "rabbit_line_pay"]), vErrors = withInner(vErrors, data, instancePath, validate278, ["sepa", "sepa_debit"]), vErrors = withInner(vErrors, data, instancePath, validate281, ["spei"]), vErrors = withInner(vErrors, data, instancePath, validate59, ["touchngo", "truemoney"]), vErrors = withInner(vErrors, data, instancePath, validate285, ["upi"]), vErrors = withInner(vErrors, data, instancePath, validate287, ["wechat_pay"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate890.errors = vErrors, errors === 0;
}
var validatePaymentMethodOptionsInput = validate909;
function validate909(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func7.call(schema259.properties, key0) || validate266(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = withErrors(vErrors, validate266.errors), errors = vErrors.length);
    vErrors = withInner(vErrors, data, instancePath, validate58, ["alipay"]), vErrors = withInner(vErrors, data, instancePath, validate60, ["alipay_hk", "alipayplus", "boost", "bpi"]), vErrors = withInner(vErrors, data, instancePath, validate193, ["card"]), vErrors = withInner(vErrors, data, instancePath, validate60, ["dana", "gcash", "kakaopay", "rabbit_line_pay"]), vErrors = withInner(vErrors, data, instancePath, validate743, ["sepa", "sepa_debit"]), vErrors = withInner(vErrors, data, instancePath, validate746, ["spei"]), vErrors = withInner(vErrors, data, instancePath, validate60, ["touchngo", "truemoney"]), vErrors = withInner(vErrors, data, instancePath, validate750, ["upi"]), vErrors = withInner(vErrors, data, instancePath, validate752, ["wechat_pay"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate909.errors = vErrors, errors === 0;
}
var validatePaymentMethodType = validate928;
function validate928(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = withType(vErrors, instancePath, "string"), errors++), validate928.errors = vErrors, errors === 0;
}
var validatePaymentMethodUpdate = validate929;
function validate929(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withInner(vErrors, data, instancePath, validate189, ["billing_details"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate929.errors = vErrors, errors === 0;
}
var validatePayout = validate932;
function validate942(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "object", "bank_account"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["country"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer", "fingerprint", "last4"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["swift", "account_holder_name", "account_holder_type", "bank_name", "routing_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate942.errors = vErrors, errors === 0;
}
function validate950(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["business_area", "business_phone_number", "business_registration_number", "legal_rep_first_name", "legal_rep_last_name", "legal_rep_id_type", "legal_rep_id_number", "legal_rep_email", "legal_rep_phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate950.errors = vErrors, errors === 0;
}
function validate948(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["company_registered_name"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate950, ["additional_info"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate948.errors = vErrors, errors === 0;
}
function validate947(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "beneficiary" && (vErrors = withConst(vErrors, instancePath, "object", "beneficiary"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate948, ["business"]), errors = vErrors?.length ?? 0, data.payee !== void 0) {
      let data4 = data.payee;
      if (data4 !== null) {
        let start1 = errors;
        data4 && typeof data4 == "object" && !Array.isArray(data4) || (vErrors = withError(vErrors, instancePath + "/payee", "#/properties/payee/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start1 && (vErrors = func1(vErrors, { place: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", starts: [start1], isNullable: !0 }), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate947.errors = vErrors, errors === 0;
}
function validate932(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "payout" && (vErrors = withConst(vErrors, instancePath, "object", "payout"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["status"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate103, ["beneficiary_data"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["payment_amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["payment_currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["source_amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["source_currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["merchant_payout_id", "description"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["failure_code", "failure_message"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate942, ["destination"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate947, ["beneficiary"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type", "method", "balance_transaction", "failure_balance_transaction"]), errors = vErrors?.length ?? 0, data.payment_intents_id !== void 0) {
      let data23 = data.payment_intents_id;
      if (!Array.isArray(data23) && data23 !== null && (vErrors = withError(vErrors, instancePath + "/payment_intents_id", "#/properties/payment_intents_id/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data23)) {
        let len0 = data23.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data23[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/payment_intents_id/" + i0, "#/properties/payment_intents_id/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["currency_account"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate932.errors = vErrors, errors === 0;
}
var validatePayoutBeneficiary = validate954;
function validate954(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "beneficiary" && (vErrors = withConst(vErrors, instancePath, "object", "beneficiary"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["type"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate948, ["business"]), errors = vErrors?.length ?? 0, data.payee !== void 0) {
      let data4 = data.payee;
      if (data4 !== null) {
        let start1 = errors;
        data4 && typeof data4 == "object" && !Array.isArray(data4) || (vErrors = withError(vErrors, instancePath + "/payee", "#/properties/payee/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start1 && (vErrors = func1(vErrors, { place: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", starts: [start1], isNullable: !0 }), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate954.errors = vErrors, errors === 0;
}
var validatePayoutBeneficiaryBusiness = validate956;
function validate956(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["company_registered_name"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate950, ["additional_info"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate956.errors = vErrors, errors === 0;
}
var validatePayoutBeneficiaryBusinessInfo = validate959;
function validate959(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["business_area", "business_phone_number", "business_registration_number", "legal_rep_first_name", "legal_rep_last_name", "legal_rep_id_type", "legal_rep_id_number", "legal_rep_email", "legal_rep_phone"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate959.errors = vErrors, errors === 0;
}
var validatePayoutBeneficiaryData = validate960;
function validate960(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["destination_data"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "destination_data" || key0 === "nickname" || key0 === "entity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate132, ["destination_data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["nickname"]), vErrors = withInner(vErrors, data, instancePath, validate162, ["entity"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate960.errors = vErrors, errors === 0;
}
var validatePayoutCanceledEvent = validate963;
function validate966(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate932, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate966.errors = vErrors, errors === 0;
}
function validate963(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payout.canceled" && (vErrors = withConst(vErrors, instancePath, "type", "payout.canceled"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate966, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate963.errors = vErrors, errors === 0;
}
var validatePayoutCreate = validate969, schema329 = { type: "object", required: ["payment_currency", "source_currency"], additionalProperties: !1, properties: { payment_currency: { $ref: "#/components/schemas/Currency" }, payment_amount: { type: "integer", format: "int64", minimum: 1 }, source_currency: { $ref: "#/components/schemas/Currency" }, source_amount: { type: "integer", format: "int64", minimum: 1 }, beneficiary: { type: "string" }, beneficiary_data: { $ref: "#/components/schemas/PayoutBeneficiaryData" }, merchant_payout_id: { type: "string" }, description: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, type: { enum: ["local", "global", "to_China"] }, payment_intents_id: { type: "array", items: { type: "string" } } } };
function validate969(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["payment_currency", "source_currency"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema329.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["payment_currency"]), errors = vErrors?.length ?? 0, data.payment_amount !== void 0) {
      let data1 = data.payment_amount;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/payment_amount", "#/properties/payment_amount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/payment_amount", "#/properties/payment_amount/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["source_currency"]), errors = vErrors?.length ?? 0, data.source_amount !== void 0) {
      let data3 = data.source_amount;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = withError(vErrors, instancePath + "/source_amount", "#/properties/source_amount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (vErrors = withError(vErrors, instancePath + "/source_amount", "#/properties/source_amount/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["beneficiary"]), vErrors = withInner(vErrors, data, instancePath, validate960, ["beneficiary_data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["merchant_payout_id", "description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0, data.type !== void 0) {
      let data9 = data.type;
      data9 === "local" || data9 === "global" || data9 === "to_China" || (vErrors = withError(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema329.properties.type.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.payment_intents_id !== void 0) {
      let data10 = data.payment_intents_id;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data10[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/payment_intents_id/" + i0, "#/properties/payment_intents_id/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_intents_id", "#/properties/payment_intents_id/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate969.errors = vErrors, errors === 0;
}
var validatePayoutCreatedEvent = validate974;
function validate974(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payout.created" && (vErrors = withConst(vErrors, instancePath, "type", "payout.created"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate966, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate974.errors = vErrors, errors === 0;
}
var validatePayoutDestination = validate978;
function validate978(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "bank_account" && (vErrors = withConst(vErrors, instancePath, "object", "bank_account"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["country"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer", "fingerprint", "last4"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["swift", "account_holder_name", "account_holder_type", "bank_name", "routing_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate978.errors = vErrors, errors === 0;
}
var validatePayoutEventData = validate982;
function validate982(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate932, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate982.errors = vErrors, errors === 0;
}
var validatePayoutFailedEvent = validate984;
function validate984(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payout.failed" && (vErrors = withConst(vErrors, instancePath, "type", "payout.failed"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate966, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate984.errors = vErrors, errors === 0;
}
var validatePayoutList = validate988;
function validate988(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate932(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate932.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate988.errors = vErrors, errors === 0;
}
var validatePayoutPaidEvent = validate990;
function validate990(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payout.paid" && (vErrors = withConst(vErrors, instancePath, "type", "payout.paid"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate966, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate990.errors = vErrors, errors === 0;
}
var validatePayoutUpdate = validate994;
function validate994(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "metadata" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate994.errors = vErrors, errors === 0;
}
var validatePayoutUpdatedEvent = validate996;
function validate996(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "payout.updated" && (vErrors = withConst(vErrors, instancePath, "type", "payout.updated"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate966, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate996.errors = vErrors, errors === 0;
}
var validatePhoneNumberCollection = validate1000;
function validate1000(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["enabled"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1000.errors = vErrors, errors === 0;
}
var validatePrice = validate1001;
function validate1001(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "created", "active", "currency", "product", "type", "livemode", "unit_amount"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "price" && (vErrors = withConst(vErrors, instancePath, "object", "price"), errors++), vErrors = withInner(vErrors, data, instancePath, validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount"]), errors = vErrors?.length ?? 0, data.product !== void 0) {
      let data6 = data.product, _errs10 = errors, fitting0 = 0, start0 = errors, _errs11 = errors;
      typeof data6 != "string" && (vErrors = withError(vErrors, instancePath + "/product", "#/properties/product/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits0 = _errs11 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs13 = errors;
      validate325(data6, { instancePath: instancePath + "/product" }) || (vErrors = withErrors(vErrors, validate325.errors), errors = vErrors.length);
      var fits1 = _errs13 === errors;
      fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/product", schemaPath: "#/properties/product/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/product", "#/properties/product/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["type"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["billing_scheme", "lookup_key", "nickname"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate331, ["recurring"]), errors = vErrors?.length ?? 0, data.tiers !== void 0) {
      let data14 = data.tiers;
      if (!Array.isArray(data14) && data14 !== null && (vErrors = withError(vErrors, instancePath + "/tiers", "#/properties/tiers/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate333(data14[i0], { instancePath: instancePath + "/tiers/" + i0 }) || (vErrors = withErrors(vErrors, validate333.errors), errors = vErrors.length);
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1001.errors = vErrors, errors === 0;
}
var validatePriceCreate = validate1009;
function validate1009(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.product === void 0 && (missing0 = "product") || data.product_data === void 0 && (missing0 = "product_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        if (data.product !== void 0) {
          let _errs4 = errors;
          if (typeof data.product != "string") {
            let err1 = {};
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.product_data !== void 0) {
            let data1 = data.product_data, _errs6 = errors;
            if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
              let err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["product", "product_data"]] }, "must NOT have properties 'product' and 'product_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["currency", "unit_amount"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema128.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), errors = vErrors?.length ?? 0, data.unit_amount !== void 0) {
      let data3 = data.unit_amount;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)) && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
    }
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["product"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate366, ["product_data"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["nickname", "billing_scheme"]), errors = vErrors?.length ?? 0, data.lookup_key !== void 0) {
      let data10 = data.lookup_key;
      typeof data10 == "string" ? func27(data10) > 200 && (vErrors = withError(vErrors, instancePath + "/lookup_key", "#/properties/lookup_key/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters"), errors++) : (vErrors = withError(vErrors, instancePath + "/lookup_key", "#/properties/lookup_key/type", "type", { type: "string" }, "must be string"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate370, ["recurring"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1009.errors = vErrors, errors === 0;
}
var validatePriceList = validate1014;
function validate1014(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate321(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate321.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1014.errors = vErrors, errors === 0;
}
var validatePriceProductData = validate1016;
function validate1016(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["name"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "active" || key0 === "description" || key0 === "images" || key0 === "metadata" || key0 === "url" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["id"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), errors = vErrors?.length ?? 0, data.images !== void 0) {
      let data4 = data.images;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data4[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/images/" + i0, "#/properties/images/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/images", "#/properties/images/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1016.errors = vErrors, errors === 0;
}
var validatePriceRecurring = validate1018;
function validate1018(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["interval"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["interval_count"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["usage_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1018.errors = vErrors, errors === 0;
}
var validatePriceRecurringInput = validate1019;
function validate1019(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["interval"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "interval" || key0 === "interval_count" || key0 === "usage_type" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.interval !== void 0) {
      let data0 = data.interval;
      data0 === "day" || data0 === "month" || data0 === "week" || data0 === "year" || (vErrors = withError(vErrors, instancePath + "/interval", "#/properties/interval/enum", "enum", { allowedValues: schema130.properties.interval.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.interval_count !== void 0) {
      let data1 = data.interval_count;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/interval_count", "#/properties/interval_count/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/interval_count", "#/properties/interval_count/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
    data.usage_type !== void 0 && data.usage_type !== "licensed" && (vErrors = withError(vErrors, instancePath + "/usage_type", "#/properties/usage_type/enum", "enum", { allowedValues: schema130.properties.usage_type.enum }, "must be equal to one of the allowed values"), errors++);
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1019.errors = vErrors, errors === 0;
}
var validatePriceTier = validate1020;
function validate1020(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.up_to !== void 0) {
      let data0 = data.up_to, _errs2 = errors, fitting0 = 0, start0 = errors, _errs3 = errors;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++);
      var fits0 = _errs3 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs5 = errors;
      typeof data0 != "string" && (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits1 = _errs5 === errors;
      fits1 && fitting0++;
      let start2 = errors, _errs7 = errors;
      data0 !== null && (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits2 = _errs7 === errors;
      fits2 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/up_to", schemaPath: "#/properties/up_to/oneOf", starts: [start0, start1, start2] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/up_to", "#/properties/up_to/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.flat_amount !== void 0) {
      let data1 = data.flat_amount, _errs10 = errors, fitting1 = 0, start3 = errors, _errs11 = errors;
      validate61(data1, { instancePath: instancePath + "/flat_amount" }) || (vErrors = withErrors(vErrors, validate61.errors), errors = vErrors.length);
      var fits3 = _errs11 === errors;
      fits3 && fitting1++;
      let start4 = errors, _errs12 = errors;
      typeof data1 != "string" && (vErrors = withError(vErrors, instancePath + "/flat_amount", "#/properties/flat_amount/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits4 = _errs12 === errors;
      fits4 && fitting1++;
      let start5 = errors, _errs14 = errors;
      data1 !== null && (vErrors = withError(vErrors, instancePath + "/flat_amount", "#/properties/flat_amount/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits5 = _errs14 === errors;
      fits5 && fitting1++, fitting1 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/oneOf", starts: [start3, start4, start5] }), errors = vErrors.length), fitting1 === 1 && (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)), fitting1 > 1 && (vErrors = withError(vErrors, instancePath + "/flat_amount", "#/properties/flat_amount/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.unit_amount !== void 0) {
      let data2 = data.unit_amount, _errs17 = errors, fitting2 = 0, start6 = errors, _errs18 = errors;
      validate61(data2, { instancePath: instancePath + "/unit_amount" }) || (vErrors = withErrors(vErrors, validate61.errors), errors = vErrors.length);
      var fits6 = _errs18 === errors;
      fits6 && fitting2++;
      let start7 = errors, _errs19 = errors;
      typeof data2 != "string" && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits7 = _errs19 === errors;
      fits7 && fitting2++;
      let start8 = errors, _errs21 = errors;
      data2 !== null && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits8 = _errs21 === errors;
      fits8 && fitting2++, fitting2 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/oneOf", starts: [start6, start7, start8] }), errors = vErrors.length), fitting2 === 1 && (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null)), fitting2 > 1 && (vErrors = withError(vErrors, instancePath + "/unit_amount", "#/properties/unit_amount/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1020.errors = vErrors, errors === 0;
}
var validatePriceUpdate = validate1023;
function validate1023(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "active" || key0 === "metadata" || key0 === "nickname" || key0 === "lookup_key" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["nickname"]), errors = vErrors?.length ?? 0, data.lookup_key !== void 0) {
      let data3 = data.lookup_key;
      typeof data3 == "string" ? func27(data3) > 200 && (vErrors = withError(vErrors, instancePath + "/lookup_key", "#/properties/lookup_key/maxLength", "maxLength", { limit: 200 }, "must NOT have more than 200 characters"), errors++) : (vErrors = withError(vErrors, instancePath + "/lookup_key", "#/properties/lookup_key/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1023.errors = vErrors, errors === 0;
}
var validateProduct = validate1025;
function validate1025(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object", "created", "active", "name", "updated"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "product" && (vErrors = withConst(vErrors, instancePath, "object", "product"), errors++), vErrors = withInner(vErrors, data, instancePath, validate104, ["created", "updated"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["description"]), errors = vErrors?.length ?? 0, data.images !== void 0) {
      let data7 = data.images;
      if (!Array.isArray(data7) && data7 !== null && (vErrors = withError(vErrors, instancePath + "/images", "#/properties/images/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data7[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/images/" + i0, "#/properties/images/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1025.errors = vErrors, errors === 0;
}
var validateProductCreate = validate1029;
function validate1029(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["name"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "active" || key0 === "description" || key0 === "metadata" || key0 === "url" || key0 === "images" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["id"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0, data.images !== void 0) {
      let data6 = data.images;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data6[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/images/" + i0, "#/properties/images/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/images", "#/properties/images/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1029.errors = vErrors, errors === 0;
}
var validateProductCreatedEvent = validate1031;
function validate1034(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate325, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1034.errors = vErrors, errors === 0;
}
function validate1031(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "product.created" && (vErrors = withConst(vErrors, instancePath, "type", "product.created"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate1034, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1031.errors = vErrors, errors === 0;
}
var validateProductEventData = validate1037;
function validate1037(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate325, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1037.errors = vErrors, errors === 0;
}
var validateProductList = validate1039;
function validate1039(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate325(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate325.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1039.errors = vErrors, errors === 0;
}
var validateProductUpdate = validate1041;
function validate1041(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["name"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0, data.images !== void 0) {
      let data5 = data.images;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data5[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/images/" + i0, "#/properties/images/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/images", "#/properties/images/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1041.errors = vErrors, errors === 0;
}
var validatePromotionCode = validate1043;
function validate1048(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["first_time_transaction"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["minimum_amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["minimum_amount_currency"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1048.errors = vErrors, errors === 0;
}
function validate1043(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "promotion_code" && (vErrors = withConst(vErrors, instancePath, "object", "promotion_code"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["active"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["code"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate400, ["coupon"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer"]), errors = vErrors?.length ?? 0, data.expires_at !== void 0) {
      let data7 = data.expires_at, _errs17 = errors, fitting0 = 0, start2 = errors, _errs18 = errors;
      validate104(data7, { instancePath: instancePath + "/expires_at" }) || (vErrors = withErrors(vErrors, validate104.errors), errors = vErrors.length);
      var fits2 = _errs18 === errors;
      fits2 && fitting0++;
      let start3 = errors, _errs19 = errors;
      typeof data7 != "string" && (vErrors = withError(vErrors, instancePath + "/expires_at", "#/properties/expires_at/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits3 = _errs19 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs21 = errors;
      data7 !== null && (vErrors = withError(vErrors, instancePath + "/expires_at", "#/properties/expires_at/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits4 = _errs21 === errors;
      fits4 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/oneOf", starts: [start2, start3, start4] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/expires_at", "#/properties/expires_at/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["max_redemptions"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate1048, ["restrictions"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["times_redeemed"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1043.errors = vErrors, errors === 0;
}
var validatePromotionCodeCreate = validate1052;
function validate1055(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "first_time_transaction" || key0 === "minimum_amount" || key0 === "minimum_amount_currency" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "boolean", ["first_time_transaction"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["minimum_amount"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["minimum_amount_currency"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1055.errors = vErrors, errors === 0;
}
function validate1052(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["coupon"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "coupon" || key0 === "code" || key0 === "metadata" || key0 === "active" || key0 === "customer" || key0 === "expires_at" || key0 === "max_redemptions" || key0 === "restrictions" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["coupon", "code"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["customer"]), errors = vErrors?.length ?? 0, data.expires_at !== void 0) {
      let data5 = data.expires_at, _errs12 = errors, fitting0 = 0, start0 = errors, _errs13 = errors;
      validate104(data5, { instancePath: instancePath + "/expires_at" }) || (vErrors = withErrors(vErrors, validate104.errors), errors = vErrors.length);
      var fits0 = _errs13 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs14 = errors;
      typeof data5 != "string" && (vErrors = withError(vErrors, instancePath + "/expires_at", "#/properties/expires_at/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits1 = _errs14 === errors;
      fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/expires_at", "#/properties/expires_at/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, "integer", ["max_redemptions"]), vErrors = withInner(vErrors, data, instancePath, validate1055, ["restrictions"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1052.errors = vErrors, errors === 0;
}
var validatePromotionCodeRestrictions = validate1058;
function validate1058(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["first_time_transaction"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["minimum_amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["minimum_amount_currency"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1058.errors = vErrors, errors === 0;
}
var validatePromotionCodeRestrictionsInput = validate1061;
function validate1061(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "first_time_transaction" || key0 === "minimum_amount" || key0 === "minimum_amount_currency" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "boolean", ["first_time_transaction"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["minimum_amount"]), vErrors = withInner(vErrors, data, instancePath, validate65, ["minimum_amount_currency"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1061.errors = vErrors, errors === 0;
}
var validateQrCodeRedirect = validate1063;
function validate1063(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url", "qrcode"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1063.errors = vErrors, errors === 0;
}
var validateRedirect = validate1064;
function validate1064(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["url"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["return_url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1064.errors = vErrors, errors === 0;
}
var validateRefund = validate1065;
function validate1065(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "refund" && (vErrors = withConst(vErrors, instancePath, "object", "refund"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate61, ["amount"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), errors = vErrors?.length ?? 0, data.payment_intent !== void 0) {
      let data5 = data.payment_intent, _errs14 = errors, fitting0 = 0, start3 = errors, _errs15 = errors;
      typeof data5 != "string" && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf/0/type", "type", { type: "string" }, "must be string"), errors++);
      var fits3 = _errs15 === errors;
      fits3 && fitting0++;
      let start4 = errors, _errs17 = errors;
      validate231(data5, { instancePath: instancePath + "/payment_intent" }) || (vErrors = withErrors(vErrors, validate231.errors), errors = vErrors.length);
      var fits4 = _errs17 === errors;
      fits4 && fitting0++;
      let start5 = errors, _errs18 = errors;
      data5 !== null && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf/2/type", "type", { type: "null" }, "must be null"), errors++);
      var fits5 = _errs18 === errors;
      fits5 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/oneOf", starts: [start3, start4, start5] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/payment_intent", "#/properties/payment_intent/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["reason", "status", "description", "failure_reason", "receipt_number", "balance_transaction"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1065.errors = vErrors, errors === 0;
}
var validateRefundCreate = validate1071, schema363 = { type: "object", required: ["payment_intent"], additionalProperties: !1, properties: { payment_intent: { type: "string" }, amount: { oneOf: [{ type: "integer", format: "int64", minimum: 1 }, { type: "string", pattern: "^[1-9][0-9]*$" }] }, reason: { enum: ["duplicate", "fraudulent", "requested_by_customer", "resolved_dispute"] }, metadata: { $ref: "#/components/schemas/Metadata" } } }, pattern14 = new RegExp("^[1-9][0-9]*$", "u");
function validate1071(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["payment_intent"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "payment_intent" || key0 === "amount" || key0 === "reason" || key0 === "metadata" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_intent"]), errors = vErrors?.length ?? 0, data.amount !== void 0) {
      let data1 = data.amount, _errs5 = errors, fitting0 = 0, start0 = errors, _errs6 = errors;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/oneOf/0/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/oneOf/0/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
      var fits0 = _errs6 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs8 = errors;
      typeof data1 == "string" ? pattern14.test(data1) || (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/oneOf/1/pattern", "pattern", { pattern: "^[1-9][0-9]*$" }, 'must match pattern "^[1-9][0-9]*$"'), errors++) : (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/oneOf/1/type", "type", { type: "string" }, "must be string"), errors++);
      var fits1 = _errs8 === errors;
      fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/amount", "#/properties/amount/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      data2 === "duplicate" || data2 === "fraudulent" || data2 === "requested_by_customer" || data2 === "resolved_dispute" || (vErrors = withError(vErrors, instancePath + "/reason", "#/properties/reason/enum", "enum", { allowedValues: schema363.properties.reason.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1071.errors = vErrors, errors === 0;
}
var validateRefundEventData = validate1073;
function validate1073(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate227, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1073.errors = vErrors, errors === 0;
}
var validateSepaDebitOptions = validate1075;
function validate1075(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["iban"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1075.errors = vErrors, errors === 0;
}
var validateSepaDebitOptionsInput = validate1076;
function validate1076(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "iban" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["iban"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1076.errors = vErrors, errors === 0;
}
var validateSetupAttempt = validate1077;
function validate1077(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "setup_attempt" && (vErrors = withConst(vErrors, instancePath, "object", "setup_attempt"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_details !== void 0) {
      let data6 = data.payment_method_details;
      if (data6 !== null) {
        let start1 = errors;
        data6 && typeof data6 == "object" && !Array.isArray(data6) || (vErrors = withError(vErrors, instancePath + "/payment_method_details", "#/properties/payment_method_details/oneOf/0/type", "type", { type: "object" }, "must be object"), errors++), errors > start1 && (vErrors = func1(vErrors, { place: instancePath + "/payment_method_details", schemaPath: "#/properties/payment_method_details/oneOf", starts: [start1], isNullable: !0 }), errors = vErrors.length);
      }
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate292, ["setup_error"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["setup_intent", "status", "usage"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1077.errors = vErrors, errors === 0;
}
var validateSetupAttemptList = validate1080;
function validate1080(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1077(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate1077.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1080.errors = vErrors, errors === 0;
}
var validateSetupIntent = validate1082;
function validate1082(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "setup_intent" && (vErrors = withConst(vErrors, instancePath, "object", "setup_intent"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["status", "customer", "client_secret"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate237, ["next_action"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["payment_method"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate265, ["payment_method_options"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["description"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data12 = data.payment_method_types;
      if (!Array.isArray(data12) && data12 !== null && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data12[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["usage", "return_url"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate292, ["last_setup_error"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["latest_attempt", "cancellation_reason"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1082.errors = vErrors, errors === 0;
}
var validateSetupIntentCancel = validate1089;
function validate1089(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["cancellation_reason"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1089.errors = vErrors, errors === 0;
}
var validateSetupIntentConfirm = validate1090, schema371 = { type: "object", required: ["return_url"], additionalProperties: !1, properties: { customer: { type: "string" }, description: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, payment_method: { type: "string" }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, usage: { enum: ["on_session", "off_session"] }, return_url: { type: "string" } } };
function validate1090(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["return_url"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "customer" || key0 === "description" || key0 === "metadata" || key0 === "payment_method" || key0 === "payment_method_options" || key0 === "payment_method_data" || key0 === "usage" || key0 === "return_url" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["customer", "description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), vErrors = withInner(vErrors, data, instancePath, validate700, ["payment_method_data"]), errors = vErrors?.length ?? 0, data.usage !== void 0) {
      let data6 = data.usage;
      data6 === "on_session" || data6 === "off_session" || (vErrors = withError(vErrors, instancePath + "/usage", "#/properties/usage/enum", "enum", { allowedValues: schema371.properties.usage.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["return_url"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1090.errors = vErrors, errors === 0;
}
var validateSetupIntentCreate = validate1094, schema372 = { type: "object", additionalProperties: !1, properties: { confirm: { type: "boolean" }, customer: { type: "string" }, description: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, payment_method: { type: "string" }, payment_method_types: { type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, usage: { enum: ["on_session", "off_session"] }, return_url: { type: "string" } } };
function validate1094(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func7.call(schema372.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "boolean", ["confirm"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["customer", "description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data5 = data.payment_method_types;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data5[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), vErrors = withInner(vErrors, data, instancePath, validate700, ["payment_method_data"]), errors = vErrors?.length ?? 0, data.usage !== void 0) {
      let data9 = data.usage;
      data9 === "on_session" || data9 === "off_session" || (vErrors = withError(vErrors, instancePath + "/usage", "#/properties/usage/enum", "enum", { allowedValues: schema372.properties.usage.enum }, "must be equal to one of the allowed values"), errors++);
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["return_url"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1094.errors = vErrors, errors === 0;
}
var validateSetupIntentCreatedEvent = validate1099;
function validate1102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate1082, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1102.errors = vErrors, errors === 0;
}
function validate1099(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "setup_intent.created" && (vErrors = withConst(vErrors, instancePath, "type", "setup_intent.created"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate1102, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1099.errors = vErrors, errors === 0;
}
var validateSetupIntentEventData = validate1105;
function validate1105(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["object"]), vErrors = withInner(vErrors, data, instancePath, validate1082, ["object"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1105.errors = vErrors, errors === 0;
}
var validateSetupIntentList = validate1107;
function validate1107(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1082(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate1082.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1107.errors = vErrors, errors === 0;
}
var validateSetupIntentSucceededEvent = validate1109;
function validate1109(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "type", "data"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "event" && (vErrors = withConst(vErrors, instancePath, "object", "event"), errors++), data.type !== void 0 && data.type !== "setup_intent.succeeded" && (vErrors = withConst(vErrors, instancePath, "type", "setup_intent.succeeded"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["pending_webhooks"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate207, ["request"]), vErrors = withInner(vErrors, data, instancePath, validate1102, ["data"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1109.errors = vErrors, errors === 0;
}
var validateSetupIntentUpdate = validate1113;
function validate1113(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "customer" || key0 === "description" || key0 === "metadata" || key0 === "payment_method" || key0 === "payment_method_types" || key0 === "payment_method_options" || key0 === "payment_method_data" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["customer", "description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["payment_method"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data4 = data.payment_method_types;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data4[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), vErrors = withInner(vErrors, data, instancePath, validate700, ["payment_method_data"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1113.errors = vErrors, errors === 0;
}
var validateShipping = validate1118;
function validate1118(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate53, ["address"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["name", "phone", "carrier", "tracking_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1118.errors = vErrors, errors === 0;
}
var validateShippingAddressCollectionInput = validate1120;
function validate1120(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowed_countries !== void 0) {
      let data0 = data.allowed_countries;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = withError(vErrors, instancePath + "/allowed_countries/" + i0, "#/properties/allowed_countries/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = withError(vErrors, instancePath + "/allowed_countries", "#/properties/allowed_countries/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1120.errors = vErrors, errors === 0;
}
var validateShippingInput = validate1121;
function validate1121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["name"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "address" || key0 === "name" || key0 === "phone" || key0 === "carrier" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate54, ["address"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["name", "phone", "carrier"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1121.errors = vErrors, errors === 0;
}
var validateSpeiOptions = validate1123;
function validate1123(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["curp", "rfc_pf"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1123.errors = vErrors, errors === 0;
}
var validateSpeiOptionsInput = validate1124;
function validate1124(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "curp" || key0 === "rfc_pf" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["curp", "rfc_pf"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1124.errors = vErrors, errors === 0;
}
var validateSubscription = validate1125;
function validate1131(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["usage_gte"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1131.errors = vErrors, errors === 0;
}
function validate1127(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "subscription_item" && (vErrors = withConst(vErrors, instancePath, "object", "subscription_item"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate321, ["price"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["subscription"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate1131, ["billing_thresholds"]), errors = vErrors?.length ?? 0, data.tax_rates !== void 0) {
      let data8 = data.tax_rates;
      if (!Array.isArray(data8) && data8 !== null && (vErrors = withError(vErrors, instancePath + "/tax_rates", "#/properties/tax_rates/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          data9 && typeof data9 == "object" && !Array.isArray(data9) || (vErrors = withError(vErrors, instancePath + "/tax_rates/" + i0, "#/properties/tax_rates/items/type", "type", { type: "object" }, "must be object"), errors++);
        }
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1127.errors = vErrors, errors === 0;
}
function validate1135(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate265, ["payment_method_options"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (!Array.isArray(data1) && data1 !== null && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["save_default_payment_method"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1135.errors = vErrors, errors === 0;
}
function validate1125(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "subscription" && (vErrors = withConst(vErrors, instancePath, "object", "subscription"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["customer", "default_payment_method", "default_source", "description"]), errors = vErrors?.length ?? 0, data.items !== void 0) {
      let data7 = data.items;
      if (!Array.isArray(data7) && data7 !== null && (vErrors = withError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1127(data7[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = withErrors(vErrors, validate1127.errors), errors = vErrors.length);
      }
    }
    vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["cancel_at"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["collection_method"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["days_until_due", "next_pending_invoice_item_invoice"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate1135, ["payment_settings"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["test_clock"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1125.errors = vErrors, errors === 0;
}
var validateSubscriptionBillingThresholdsInput = validate1139;
function validate1139(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "usage_gte" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "integer", ["usage_gte"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1139.errors = vErrors, errors === 0;
}
var validateSubscriptionCreate = validate1140, schema389 = { type: "object", required: ["customer", "items"], additionalProperties: !1, properties: { customer: { type: "string" }, items: { type: "array", items: { $ref: "#/components/schemas/SubscriptionItemInput" } }, currency: { $ref: "#/components/schemas/Currency" }, default_payment_method: { type: ["string", "null"] }, default_source: { type: ["string", "null"] }, description: { type: ["string", "null"] }, metadata: { $ref: "#/components/schemas/Metadata" }, cancel_at: { type: ["integer", "null"], format: "int64" }, collection_method: { type: "string" }, days_until_due: { type: ["integer", "null"] }, next_pending_invoice_item_invoice: { type: ["integer", "null"], format: "int64" }, payment_settings: { $ref: "#/components/schemas/SubscriptionPaymentSettingsInput" }, test_clock: { type: ["string", "null"] }, trial_period_days: { type: "integer" }, add_invoice_items: { oneOf: [{ type: "array", items: { $ref: "#/components/schemas/SubscriptionInvoiceItemInput" } }, { $ref: "#/components/schemas/SubscriptionInvoiceItemInput" }] } } };
function validate1142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["currency", "product", "recurring", "unit_amount"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "currency" || key0 === "product" || key0 === "recurring" || key0 === "unit_amount" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["product"]), vErrors = withInner(vErrors, data, instancePath, validate370, ["recurring"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1142.errors = vErrors, errors === 0;
}
function validate1141(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["metadata"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "price" || key0 === "price_data" || key0 === "quantity" || key0 === "metadata" || key0 === "billing_thresholds" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), vErrors = withInner(vErrors, data, instancePath, validate1142, ["price_data"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate1139, ["billing_thresholds"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1141.errors = vErrors, errors === 0;
}
function validate1152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "payment_method_options" || key0 === "payment_method_types" || key0 === "save_default_payment_method" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["save_default_payment_method"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1152.errors = vErrors, errors === 0;
}
function validate1156(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "price" || key0 === "price_data" || key0 === "quantity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), vErrors = withInner(vErrors, data, instancePath, validate364, ["price_data"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1156.errors = vErrors, errors === 0;
}
function validate1140(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["customer", "items"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema389.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["customer"]), errors = vErrors?.length ?? 0, data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1141(data1[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = withErrors(vErrors, validate1141.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["default_payment_method", "default_source", "description"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["cancel_at"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["collection_method"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["days_until_due", "next_pending_invoice_item_invoice"]), vErrors = withInner(vErrors, data, instancePath, validate1152, ["payment_settings"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["test_clock"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["trial_period_days"]), errors = vErrors?.length ?? 0, data.add_invoice_items !== void 0) {
      let data15 = data.add_invoice_items, _errs29 = errors, fitting0 = 0, start0 = errors, _errs30 = errors;
      if (Array.isArray(data15)) {
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1156(data15[i1], { instancePath: instancePath + "/add_invoice_items/" + i1 }) || (vErrors = withErrors(vErrors, validate1156.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/add_invoice_items", "#/properties/add_invoice_items/oneOf/0/type", "type", { type: "array" }, "must be array"), errors++;
      var fits0 = _errs30 === errors;
      fits0 && fitting0++;
      let start1 = errors, _errs33 = errors;
      validate1156(data15, { instancePath: instancePath + "/add_invoice_items" }) || (vErrors = withErrors(vErrors, validate1156.errors), errors = vErrors.length);
      var fits1 = _errs33 === errors;
      fits1 && fitting0++, fitting0 === 0 && (vErrors = func1(vErrors, { place: instancePath + "/add_invoice_items", schemaPath: "#/properties/add_invoice_items/oneOf", starts: [start0, start1] }), errors = vErrors.length), fitting0 === 1 && (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null)), fitting0 > 1 && (vErrors = withError(vErrors, instancePath + "/add_invoice_items", "#/properties/add_invoice_items/oneOf", "oneOf", {}, "must match exactly one schema in oneOf"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1140.errors = vErrors, errors === 0;
}
var validateSubscriptionInvoiceItemInput = validate1160;
function validate1160(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "price" || key0 === "price_data" || key0 === "quantity" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), vErrors = withInner(vErrors, data, instancePath, validate364, ["price_data"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1160.errors = vErrors, errors === 0;
}
var validateSubscriptionItem = validate1162;
function validate1162(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "subscription_item" && (vErrors = withConst(vErrors, instancePath, "object", "subscription_item"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate321, ["price"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["subscription"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate1131, ["billing_thresholds"]), errors = vErrors?.length ?? 0, data.tax_rates !== void 0) {
      let data8 = data.tax_rates;
      if (!Array.isArray(data8) && data8 !== null && (vErrors = withError(vErrors, instancePath + "/tax_rates", "#/properties/tax_rates/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          data9 && typeof data9 == "object" && !Array.isArray(data9) || (vErrors = withError(vErrors, instancePath + "/tax_rates/" + i0, "#/properties/tax_rates/items/type", "type", { type: "object" }, "must be object"), errors++);
        }
      }
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1162.errors = vErrors, errors === 0;
}
var validateSubscriptionItemChangeInput = validate1167;
function validate1167(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  return isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["id", "price"]), vErrors = withInner(vErrors, data, instancePath, validate1142, ["price_data"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1167.errors = vErrors, errors === 0;
}
var validateSubscriptionItemCreate = validate1169;
function validate1169(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["subscription"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "subscription" || key0 === "price" || key0 === "price_data" || key0 === "quantity" || key0 === "metadata" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["subscription", "price"]), vErrors = withInner(vErrors, data, instancePath, validate1142, ["price_data"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1169.errors = vErrors, errors === 0;
}
var validateSubscriptionItemInput = validate1172;
function validate1172(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.price_data === void 0 && (missing0 = "price_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["price", "price_data"]] }, "must NOT have properties 'price' and 'price_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["metadata"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "price" || key0 === "price_data" || key0 === "quantity" || key0 === "metadata" || key0 === "billing_thresholds" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["price"]), vErrors = withInner(vErrors, data, instancePath, validate1142, ["price_data"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), vErrors = withInner(vErrors, data, instancePath, validate1139, ["billing_thresholds"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1172.errors = vErrors, errors === 0;
}
var validateSubscriptionItemThresholds = validate1176;
function validate1176(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["usage_gte"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1176.errors = vErrors, errors === 0;
}
var validateSubscriptionLineItemInput = validate1177;
var schema401 = { type: "object", required: ["currency"], additionalProperties: !1, properties: { currency: { $ref: "#/components/schemas/Currency" }, product: { type: "string" }, product_data: { $ref: "#/components/schemas/PriceProductData" }, unit_amount: { $ref: "#/components/schemas/Amount" }, recurring: { $ref: "#/components/schemas/PriceRecurringInput" }, active: { type: "boolean" }, billing_scheme: { type: "string" }, tiers: { type: "array", items: { $ref: "#/components/schemas/SubscriptionPriceTierInput" } }, tiers_mode: { type: "string" }, lookup_key: { type: "string" }, nickname: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" } }, not: { type: "object", required: ["product", "product_data"] } };
function validate1183(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "up_to" || key0 === "unit_amount" || key0 === "flat_amount" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "integer", ["up_to"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount", "flat_amount"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1183.errors = vErrors, errors === 0;
}
function validate1178(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.product === void 0 && (missing0 = "product") || data.product_data === void 0 && (missing0 = "product_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["product", "product_data"]] }, "must NOT have properties 'product' and 'product_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["currency"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema401.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["product"]), vErrors = withInner(vErrors, data, instancePath, validate366, ["product_data"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount"]), vErrors = withInner(vErrors, data, instancePath, validate370, ["recurring"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["billing_scheme"]), errors = vErrors?.length ?? 0, data.tiers !== void 0) {
      let data7 = data.tiers;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1183(data7[i0], { instancePath: instancePath + "/tiers/" + i0 }) || (vErrors = withErrors(vErrors, validate1183.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/tiers", "#/properties/tiers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["tiers_mode", "lookup_key", "nickname"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1178.errors = vErrors, errors === 0;
}
function validate1177(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "id" || key0 === "price_data" || key0 === "quantity" || key0 === "deleted" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), vErrors = withInner(vErrors, data, instancePath, validate1178, ["price_data"]), vErrors = withTypes(vErrors, data, instancePath, "integer", ["quantity"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["deleted"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1177.errors = vErrors, errors === 0;
}
var validateSubscriptionLineItemPriceData = validate1189;
function validate1189(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.product === void 0 && (missing0 = "product") || data.product_data === void 0 && (missing0 = "product_data")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["product", "product_data"]] }, "must NOT have properties 'product' and 'product_data' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["currency"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      func7.call(schema401.properties, key0) || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["product"]), vErrors = withInner(vErrors, data, instancePath, validate366, ["product_data"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount"]), vErrors = withInner(vErrors, data, instancePath, validate370, ["recurring"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["active"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["billing_scheme"]), errors = vErrors?.length ?? 0, data.tiers !== void 0) {
      let data7 = data.tiers;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1183(data7[i0], { instancePath: instancePath + "/tiers/" + i0 }) || (vErrors = withErrors(vErrors, validate1183.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/tiers", "#/properties/tiers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["tiers_mode", "lookup_key", "nickname"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1189.errors = vErrors, errors === 0;
}
var validateSubscriptionList = validate1196;
function validate1196(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1125(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate1125.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1196.errors = vErrors, errors === 0;
}
var validateSubscriptionPaymentSettings = validate1198;
function validate1198(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate265, ["payment_method_options"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (!Array.isArray(data1) && data1 !== null && (vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["save_default_payment_method"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1198.errors = vErrors, errors === 0;
}
var validateSubscriptionPaymentSettingsInput = validate1201;
function validate1201(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "payment_method_options" || key0 === "payment_method_types" || key0 === "save_default_payment_method" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (vErrors = withInner(vErrors, data, instancePath, validate731, ["payment_method_options"]), errors = vErrors?.length ?? 0, data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate263(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0 }) || (vErrors = withErrors(vErrors, validate263.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/payment_method_types", "#/properties/payment_method_types/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["save_default_payment_method"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1201.errors = vErrors, errors === 0;
}
var validateSubscriptionPriceData = validate1204;
function validate1204(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = withRequired(vErrors, data, instancePath, ["currency", "product", "recurring", "unit_amount"]), errors = vErrors?.length ?? 0;
    for (let key0 in data)
      key0 === "currency" || key0 === "product" || key0 === "recurring" || key0 === "unit_amount" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withInner(vErrors, data, instancePath, validate65, ["currency"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["product"]), vErrors = withInner(vErrors, data, instancePath, validate370, ["recurring"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1204.errors = vErrors, errors === 0;
}
var validateSubscriptionPriceTierInput = validate1208;
function validate1208(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "up_to" || key0 === "unit_amount" || key0 === "flat_amount" || (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    vErrors = withTypes(vErrors, data, instancePath, "integer", ["up_to"]), vErrors = withInner(vErrors, data, instancePath, validate61, ["unit_amount", "flat_amount"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1208.errors = vErrors, errors === 0;
}
var validateSubscriptionUpdate = validate1211;
function validate1211(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors, _errs3 = errors, fitting0 = 0, _errs4 = errors;
  if (errors === _errs4)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.line_items === void 0 && (missing0 = "line_items")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var fits0 = _errs4 === errors;
  if (fits0 && fitting0++, fitting0 === 0) {
    let _errs6 = errors;
    if (errors === _errs6)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.items === void 0 && (missing1 = "items") || data.proration_behavior === void 0 && (missing1 = "proration_behavior")) {
          let err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    var fits1 = _errs6 === errors;
    fits1 && fitting0++;
  }
  fitting0 > 0 && (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null));
  var isForbidden0 = _errs2 === errors;
  if (isForbidden0 ? (vErrors = withError(vErrors, instancePath, "#/not", "not", { members: [["items", "line_items"], ["items", "proration_behavior"]] }, "must NOT have properties 'items' and 'line_items' together, nor have properties 'items' and 'proration_behavior' together"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, "boolean", ["cancel_at_period_end"]), errors = vErrors?.length ?? 0, data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1167(data1[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = withErrors(vErrors, validate1167.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.line_items !== void 0) {
      let data3 = data.line_items;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1177(data3[i1], { instancePath: instancePath + "/line_items/" + i1 }) || (vErrors = withErrors(vErrors, validate1177.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/line_items", "#/properties/line_items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["proration_behavior"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1211.errors = vErrors, errors === 0;
}
var validateTimestampMs = validate1214;
function validate1214(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withType(vErrors, instancePath, "integer"), errors++), validate1214.errors = vErrors, errors === 0;
}
var validateUpiAddress = validate1215;
function validate1215(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["vpa", "phone_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1215.errors = vErrors, errors === 0;
}
var validateUpiAddressInput = validate1216;
function validate1216(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["vpa", "phone_number"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["vpa", "phone_number"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1216.errors = vErrors, errors === 0;
}
var validateUpiOptions = validate1217;
function validate1217(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["app_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1217.errors = vErrors, errors === 0;
}
var validateUpiOptionsInput = validate1218;
function validate1218(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "app_type" && (vErrors = withAdditional(vErrors, instancePath, key0), errors++);
    if (data.app_type !== void 0) {
      let data0 = data.app_type;
      data0 === "googlepay" || data0 === "phonepe" || data0 === "paytm" || data0 === "other" || (vErrors = withError(vErrors, instancePath + "/app_type", "#/properties/app_type/enum", "enum", { allowedValues: schema262.properties.app_type.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1218.errors = vErrors, errors === 0;
}
var validateUploadedFile = validate1219;
function validate1219(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "file" && (vErrors = withConst(vErrors, instancePath, "object", "file"), errors++), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["expires_at"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["filename", "purpose"]), vErrors = withTypes(vErrors, data, instancePath, ["integer", "null"], ["size"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["title", "type", "url"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1219.errors = vErrors, errors === 0;
}
var validateWebhookEndpoint = validate1221;
function validate1221(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["id", "object"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["id"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "webhook_endpoint" && (vErrors = withConst(vErrors, instancePath, "object", "webhook_endpoint"), errors++), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), errors = vErrors?.length ?? 0, data.enabled_events !== void 0) {
      let data3 = data.enabled_events;
      if (!Array.isArray(data3) && data3 !== null && (vErrors = withError(vErrors, instancePath + "/enabled_events", "#/properties/enabled_events/type", "type", { type: ["array", "null"] }, "must be array,null"), errors++), Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate498(data3[i0], { instancePath: instancePath + "/enabled_events/" + i0 }) || (vErrors = withErrors(vErrors, validate498.errors), errors = vErrors.length);
      }
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["secret", "status"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate104, ["created"]), vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["description", "api_version"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["livemode"]), vErrors = withNullable(vErrors, data, instancePath, "oneOf", validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1221.errors = vErrors, errors === 0;
}
var validateWebhookEndpointCreate = validate1225;
function validate1225(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["url", "enabled_events"]), vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0, data.enabled_events !== void 0) {
      let data1 = data.enabled_events;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate498(data1[i0], { instancePath: instancePath + "/enabled_events/" + i0 }) || (vErrors = withErrors(vErrors, validate498.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/enabled_events", "#/properties/enabled_events/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["description", "api_version"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1225.errors = vErrors, errors === 0;
}
var validateWebhookEndpointList = validate1228;
function validate1228(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withRequired(vErrors, data, instancePath, ["object", "data"]), errors = vErrors?.length ?? 0, data.object !== void 0 && data.object !== "list" && (vErrors = withConst(vErrors, instancePath, "object", "list"), errors++), data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1221(data1[i0], { instancePath: instancePath + "/data/" + i0 }) || (vErrors = withErrors(vErrors, validate1221.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["url"]), vErrors = withTypes(vErrors, data, instancePath, ["boolean", "null"], ["has_more"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1228.errors = vErrors, errors === 0;
}
var validateWebhookEndpointUpdate = validate1230;
function validate1230(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = withTypes(vErrors, data, instancePath, "string", ["url"]), errors = vErrors?.length ?? 0, data.enabled_events !== void 0) {
      let data1 = data.enabled_events;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate498(data1[i0], { instancePath: instancePath + "/enabled_events/" + i0 }) || (vErrors = withErrors(vErrors, validate498.errors), errors = vErrors.length);
      } else
        vErrors = withError(vErrors, instancePath + "/enabled_events", "#/properties/enabled_events/type", "type", { type: "array" }, "must be array"), errors++;
    }
    vErrors = withTypes(vErrors, data, instancePath, "string", ["description"]), vErrors = withTypes(vErrors, data, instancePath, "boolean", ["disabled"]), vErrors = withInner(vErrors, data, instancePath, validate119, ["metadata"]), errors = vErrors?.length ?? 0;
  } else
    vErrors = withType(vErrors, instancePath, "object"), errors++;
  return validate1230.errors = vErrors, errors === 0;
}
var validateWechatPayOptions = validate1233;
function validate1233(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, ["string", "null"], ["terminal_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1233.errors = vErrors, errors === 0;
}
var validateWechatPayOptionsInput = validate1234;
function validate1234(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = withTypes(vErrors, data, instancePath, "string", ["terminal_type"]), errors = vErrors?.length ?? 0) : (vErrors = withType(vErrors, instancePath, "object"), errors++), validate1234.errors = vErrors, errors === 0;
}
export {
  validateAddress,
  validateAddressInput,
  validateAlipayAccount,
  validateAlipayAccountInput,
  validateAlipayOptions,
  validateAlipayOptionsInput,
  validateAlipayPlusOptions,
  validateAlipayPlusOptionsInput,
  validateAmount,
  validateBalance,
  validateBalanceAmount,
  validateBankAccountChina,
  validateBankAccountEurozone,
  validateBankAccountOther,
  validateBankAccountSouthAfrica,
  validateBankAccountUnitedKingdom,
  validateBankAccountUnitedStates,
  validateBankRedirectBillingDetailsInput,
  validateBeneficiary,
  validateBeneficiaryBusinessEntity,
  validateBeneficiaryBusinessInfoInput,
  validateBeneficiaryBusinessInput,
  validateBeneficiaryCreate,
  validateBeneficiaryEntityInput,
  validateBeneficiaryIndividualEntity,
  validateBeneficiaryIndividualInfoInput,
  validateBeneficiaryIndividualInput,
  validateBeneficiaryList,
  validateBeneficiaryUpdate,
  validateBillingDetails,
  validateBillingDetailsInput,
  validateCardData,
  validateCardOptions,
  validateCardOptionsInput,
  validateCharge,
  validateChargeDisputeUpdatedEvent,
  validateChargeList,
  validateChargeRefundUpdatedEvent,
  validateCheckoutCustomerDetails,
  validateCheckoutPaymentIntentData,
  validateCheckoutSession,
  validateCheckoutSessionCanceledEvent,
  validateCheckoutSessionCompletedEvent,
  validateCheckoutSessionCreate,
  validateCheckoutSessionDiscountInput,
  validateCheckoutSessionEventData,
  validateCheckoutSessionExpiredEvent,
  validateCheckoutSessionList,
  validateCheckoutSessionSubscriptionInput,
  validateCheckoutSessionTotalDetails,
  validateCountryAddressInput,
  validateCoupon,
  validateCouponCreate,
  validateCouponList,
  validateCouponScope,
  validateCurrency,
  validateCustomer,
  validateCustomerCreate,
  validateCustomerList,
  validateCustomerShipping,
  validateCustomerShippingInput,
  validateCustomerUpdate,
  validateDeletedObject,
  validateDestinationAlipayChina,
  validateDestinationBankAccountChina,
  validateDestinationBankAccountEurozone,
  validateDestinationBankAccountOther,
  validateDestinationBankAccountSouthAfrica,
  validateDestinationBankAccountUnitedKingdom,
  validateDestinationBankAccountUnitedStates,
  validateDestinationData,
  validateDestinationDataInput,
  validateDestinationOther,
  validateDestinationUpiIndia,
  validateDeviceDataRedirect,
  validateDispute,
  validateDisputeEventData,
  validateDisputeEvidence,
  validateDisputeEvidenceDetails,
  validateDisputeEvidenceInput,
  validateDisputeList,
  validateDisputeUpdate,
  validateErrorDetail,
  validateErrorEnvelope,
  validateErrorResponse,
  validateEvent,
  validateEventData,
  validateEventRequest,
  validateEventType,
  validateFileCreate,
  validateInvoice,
  validateInvoiceAddLines,
  validateInvoiceCreate,
  validateInvoiceItem,
  validateInvoiceItemCreate,
  validateInvoiceLine,
  validateInvoiceLineInput,
  validateInvoiceLineList,
  validateInvoiceList,
  validateInvoicePeriod,
  validateInvoicePeriodInput,
  validateInvoiceTime,
  validateInvoiceTimeInput,
  validateIssuingAuthorization,
  validateIssuingAuthorizationList,
  validateIssuingCard,
  validateIssuingCardCreate,
  validateIssuingCardList,
  validateIssuingCardUpdate,
  validateIssuingCardholder,
  validateIssuingCardholderBilling,
  validateIssuingCardholderBillingInput,
  validateIssuingCardholderCreate,
  validateIssuingCardholderList,
  validateIssuingCardholderUpdate,
  validateIssuingMerchant,
  validateIssuingMerchantData,
  validateIssuingTransaction,
  validateIssuingTransactionList,
  validateIssuingTransactionUpdate,
  validateLineItem,
  validateLineItemCreate,
  validateLineItemList,
  validateLineItemWithPrice,
  validateLineItemWithPriceData,
  validateMetadata,
  validateMobileMoneyData,
  validateNextAction,
  validateOtherPaymentMethodOptions,
  validateOtherPayoutCountry,
  validatePayeeBankAccount,
  validatePayeeBirthDate,
  validatePayeeBirthDateInput,
  validatePayeeCertificate,
  validatePayeeCertificateInput,
  validatePayerDetailsInput,
  validatePaymentIntent,
  validatePaymentIntentCancel,
  validatePaymentIntentCanceledEvent,
  validatePaymentIntentCancelledEvent,
  validatePaymentIntentCapture,
  validatePaymentIntentConfirm,
  validatePaymentIntentCreate,
  validatePaymentIntentCreatedEvent,
  validatePaymentIntentEventData,
  validatePaymentIntentList,
  validatePaymentIntentPaymentFailedEvent,
  validatePaymentIntentRequiresActionEvent,
  validatePaymentIntentSucceededEvent,
  validatePaymentIntentUpdate,
  validatePaymentLink,
  validatePaymentLinkAfterCompletion,
  validatePaymentLinkAfterCompletionInput,
  validatePaymentLinkCreate,
  validatePaymentLinkEventData,
  validatePaymentLinkItemInput,
  validatePaymentLinkList,
  validatePaymentLinkPaidEvent,
  validatePaymentLinkPhoneNumberCollection,
  validatePaymentLinkPhoneNumberCollectionInput,
  validatePaymentLinkRedirect,
  validatePaymentLinkRedirectInput,
  validatePaymentLinkShippingAddressCollection,
  validatePaymentLinkShippingAddressCollectionInput,
  validatePaymentLinkUpdate,
  validatePaymentMethod,
  validatePaymentMethodAttach,
  validatePaymentMethodCard,
  validatePaymentMethodCardChecks,
  validatePaymentMethodCardInput,
  validatePaymentMethodCreate,
  validatePaymentMethodData,
  validatePaymentMethodDataAlipayPlus,
  validatePaymentMethodDataBankRedirect,
  validatePaymentMethodDataCard,
  validatePaymentMethodDataMobileMoney,
  validatePaymentMethodDataOther,
  validatePaymentMethodDataPlain,
  validatePaymentMethodDataSepaDebit,
  validatePaymentMethodDataWechatPay,
  validatePaymentMethodDataWithPayer,
  validatePaymentMethodList,
  validatePaymentMethodOptions,
  validatePaymentMethodOptionsInput,
  validatePaymentMethodType,
  validatePaymentMethodUpdate,
  validatePayout,
  validatePayoutBeneficiary,
  validatePayoutBeneficiaryBusiness,
  validatePayoutBeneficiaryBusinessInfo,
  validatePayoutBeneficiaryData,
  validatePayoutCanceledEvent,
  validatePayoutCreate,
  validatePayoutCreatedEvent,
  validatePayoutDestination,
  validatePayoutEventData,
  validatePayoutFailedEvent,
  validatePayoutList,
  validatePayoutPaidEvent,
  validatePayoutUpdate,
  validatePayoutUpdatedEvent,
  validatePhoneNumberCollection,
  validatePrice,
  validatePriceCreate,
  validatePriceList,
  validatePriceProductData,
  validatePriceRecurring,
  validatePriceRecurringInput,
  validatePriceTier,
  validatePriceUpdate,
  validateProduct,
  validateProductCreate,
  validateProductCreatedEvent,
  validateProductEventData,
  validateProductList,
  validateProductUpdate,
  validatePromotionCode,
  validatePromotionCodeCreate,
  validatePromotionCodeRestrictions,
  validatePromotionCodeRestrictionsInput,
  validateQrCodeRedirect,
  validateRedirect,
  validateRefund,
  validateRefundCreate,
  validateRefundEventData,
  validateSepaDebitOptions,
  validateSepaDebitOptionsInput,
  validateSetupAttempt,
  validateSetupAttemptList,
  validateSetupIntent,
  validateSetupIntentCancel,
  validateSetupIntentConfirm,
  validateSetupIntentCreate,
  validateSetupIntentCreatedEvent,
  validateSetupIntentEventData,
  validateSetupIntentList,
  validateSetupIntentSucceededEvent,
  validateSetupIntentUpdate,
  validateShipping,
  validateShippingAddressCollectionInput,
  validateShippingInput,
  validateSpeiOptions,
  validateSpeiOptionsInput,
  validateSubscription,
  validateSubscriptionBillingThresholdsInput,
  validateSubscriptionCreate,
  validateSubscriptionInvoiceItemInput,
  validateSubscriptionItem,
  validateSubscriptionItemChangeInput,
  validateSubscriptionItemCreate,
  validateSubscriptionItemInput,
  validateSubscriptionItemThresholds,
  validateSubscriptionLineItemInput,
  validateSubscriptionLineItemPriceData,
  validateSubscriptionList,
  validateSubscriptionPaymentSettings,
  validateSubscriptionPaymentSettingsInput,
  validateSubscriptionPriceData,
  validateSubscriptionPriceTierInput,
  validateSubscriptionUpdate,
  validateTimestampMs,
  validateUpiAddress,
  validateUpiAddressInput,
  validateUpiOptions,
  validateUpiOptionsInput,
  validateUploadedFile,
  validateWebhookEndpoint,
  validateWebhookEndpointCreate,
  validateWebhookEndpointList,
  validateWebhookEndpointUpdate,
  validateWechatPayOptions,
  validateWechatPayOptionsInput
};
