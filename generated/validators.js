// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
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

// <stdin>
var validateAddress = validate53, schema20 = { type: "object", properties: { city: { type: ["string", "null"] }, country: { type: ["string", "null"] }, line1: { type: ["string", "null"] }, line2: { type: ["string", "null"] }, postal_code: { type: ["string", "null"] }, state: { type: ["string", "null"] } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.city !== void 0) {
      let data0 = data.city;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema20.properties.city.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.country !== void 0) {
      let data1 = data.country;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema20.properties.country.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.line1 !== void 0) {
      let data2 = data.line1;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/line1", schemaPath: "#/properties/line1/type", keyword: "type", params: { type: schema20.properties.line1.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.line2 !== void 0) {
      let data3 = data.line2;
      if (typeof data3 != "string" && data3 !== null) {
        let err3 = { instancePath: instancePath + "/line2", schemaPath: "#/properties/line2/type", keyword: "type", params: { type: schema20.properties.line2.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.postal_code !== void 0) {
      let data4 = data.postal_code;
      if (typeof data4 != "string" && data4 !== null) {
        let err4 = { instancePath: instancePath + "/postal_code", schemaPath: "#/properties/postal_code/type", keyword: "type", params: { type: schema20.properties.postal_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (typeof data5 != "string" && data5 !== null) {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: schema20.properties.state.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { city: !0, country: !0, line1: !0, line2: !0, postal_code: !0, state: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateAddressInput = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "city" || key0 === "country" || key0 === "line1" || key0 === "line2" || key0 === "postal_code" || key0 === "state")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err1 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      let err2 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.line1 !== void 0 && typeof data.line1 != "string") {
      let err3 = { instancePath: instancePath + "/line1", schemaPath: "#/properties/line1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.line2 !== void 0 && typeof data.line2 != "string") {
      let err4 = { instancePath: instancePath + "/line2", schemaPath: "#/properties/line2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.postal_code !== void 0 && typeof data.postal_code != "string") {
      let err5 = { instancePath: instancePath + "/postal_code", schemaPath: "#/properties/postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      let err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateAlipayOptions = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.terminal_type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal_type" }, message: "must have required property 'terminal_type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.os_type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os_type" }, message: "must have required property 'os_type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.client_ip === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_ip" }, message: "must have required property 'client_ip'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.terminal_type !== void 0 && typeof data.terminal_type != "string") {
      let err3 = { instancePath: instancePath + "/terminal_type", schemaPath: "#/properties/terminal_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.os_type !== void 0 && typeof data.os_type != "string") {
      let err4 = { instancePath: instancePath + "/os_type", schemaPath: "#/properties/os_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.client_ip !== void 0 && typeof data.client_ip != "string") {
      let err5 = { instancePath: instancePath + "/client_ip", schemaPath: "#/properties/client_ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { terminal_type: !0, os_type: !0, client_ip: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateAlipayOptionsInput = validate56, schema23 = { type: "object", additionalProperties: !1, properties: { terminal_type: { type: "string", enum: ["WEB", "APP"] }, os_type: { type: "string" }, client_ip: { type: "string" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "terminal_type" || key0 === "os_type" || key0 === "client_ip")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.terminal_type !== void 0) {
      let data0 = data.terminal_type;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/terminal_type", schemaPath: "#/properties/terminal_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "WEB" || data0 === "APP")) {
        let err2 = { instancePath: instancePath + "/terminal_type", schemaPath: "#/properties/terminal_type/enum", keyword: "enum", params: { allowedValues: schema23.properties.terminal_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.os_type !== void 0 && typeof data.os_type != "string") {
      let err3 = { instancePath: instancePath + "/os_type", schemaPath: "#/properties/os_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.client_ip !== void 0 && typeof data.client_ip != "string") {
      let err4 = { instancePath: instancePath + "/client_ip", schemaPath: "#/properties/client_ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateAmount = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validateBillingDetails = validate58, schema25 = { type: "object", properties: { address: { anyOf: [{ $ref: "#/components/schemas/Address" }, { type: "null" }] }, email: { type: ["string", "null"] }, name: { type: ["string", "null"] }, phone: { type: ["string", "null"] } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0) {
      let data0 = data.address, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate53(data0, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.city = !0, props0.country = !0, props0.line1 = !0, props0.line2 = !0, props0.postal_code = !0, props0.state = !0;
      }
      let _errs4 = errors;
      if (data0 !== null) {
        let err0 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err1 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema25.properties.email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema25.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data3 = data.phone;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema25.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { address: !0, email: !0, name: !0, phone: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateBillingDetailsInput = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "email" || key0 === "name" || key0 === "phone")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.email !== void 0 && typeof data.email != "string") {
      let err1 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err3 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCardData = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.exp_month === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp_month" }, message: "must have required property 'exp_month'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.exp_year === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp_year" }, message: "must have required property 'exp_year'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "exp_month" || key0 === "exp_year" || key0 === "cvc" || key0 === "name")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.number !== void 0 && typeof data.number != "string") {
      let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.exp_month !== void 0 && typeof data.exp_month != "string") {
      let err5 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.exp_year !== void 0 && typeof data.exp_year != "string") {
      let err6 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.cvc !== void 0 && typeof data.cvc != "string") {
      let err7 = { instancePath: instancePath + "/cvc", schemaPath: "#/properties/cvc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCardOptions = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_three_d_secure !== void 0 && typeof data.request_three_d_secure != "string") {
      let err0 = { instancePath: instancePath + "/request_three_d_secure", schemaPath: "#/properties/request_three_d_secure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.capture_method !== void 0 && typeof data.capture_method != "string") {
      let err1 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { request_three_d_secure: !0, capture_method: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCardOptionsInput = validate64, schema29 = { type: "object", additionalProperties: !1, properties: { request_three_d_secure: { type: "string" }, capture_method: { type: "string", enum: ["automatic", "manual"] } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "request_three_d_secure" || key0 === "capture_method")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.request_three_d_secure !== void 0 && typeof data.request_three_d_secure != "string") {
      let err1 = { instancePath: instancePath + "/request_three_d_secure", schemaPath: "#/properties/request_three_d_secure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.capture_method !== void 0) {
      let data1 = data.capture_method;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "automatic" || data1 === "manual")) {
        let err3 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/enum", keyword: "enum", params: { allowedValues: schema29.properties.capture_method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateChargeRefundUpdatedEvent = validate65;
var schema31 = { type: "object", required: ["id"], properties: { id: { type: "string" }, object: { const: "event" }, created: { $ref: "#/components/schemas/TimestampMs" }, livemode: { type: "boolean" }, api_version: { type: ["string", "null"] }, pending_webhooks: { type: ["integer", "null"] }, request: { type: ["object", "null"], properties: { id: { type: ["string", "null"] }, idempotency_key: { type: ["string", "null"] } } } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "event") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "event" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err3 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.api_version !== void 0) {
      let data4 = data.api_version;
      if (typeof data4 != "string" && data4 !== null) {
        let err4 = { instancePath: instancePath + "/api_version", schemaPath: "#/properties/api_version/type", keyword: "type", params: { type: schema31.properties.api_version.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.pending_webhooks !== void 0) {
      let data5 = data.pending_webhooks;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        let err5 = { instancePath: instancePath + "/pending_webhooks", schemaPath: "#/properties/pending_webhooks/type", keyword: "type", params: { type: schema31.properties.pending_webhooks.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.request !== void 0) {
      let data6 = data.request;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        let err6 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: schema31.properties.request.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.id !== void 0) {
          let data7 = data6.id;
          if (typeof data7 != "string" && data7 !== null) {
            let err7 = { instancePath: instancePath + "/request/id", schemaPath: "#/properties/request/properties/id/type", keyword: "type", params: { type: schema31.properties.request.properties.id.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.idempotency_key !== void 0) {
          let data8 = data6.idempotency_key;
          if (typeof data8 != "string" && data8 !== null) {
            let err8 = { instancePath: instancePath + "/request/idempotency_key", schemaPath: "#/properties/request/properties/idempotency_key/type", keyword: "type", params: { type: schema31.properties.request.properties.idempotency_key.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema33 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "refund" }, amount: { $ref: "#/components/schemas/Amount" }, currency: { $ref: "#/components/schemas/Currency" }, created: { $ref: "#/components/schemas/TimestampMs" }, payment_intent: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/PaymentIntent" }, { type: "null" }] }, reason: { type: ["string", "null"] }, status: { type: "string" }, description: { type: ["string", "null"] }, failure_reason: { type: ["string", "null"] }, receipt_number: { type: ["string", "null"] }, balance_transaction: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] } } };
var pattern3 = new RegExp("^[A-Za-z]{3,4}$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,4}$" }, message: 'must match pattern "^[A-Za-z]{3,4}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "object", required: ["id", "object", "created", "currency", "amount", "status", "livemode", "client_secret", "payment_method_types", "confirmation_method", "capture_method"], properties: { id: { type: "string" }, object: { const: "payment_intent" }, created: { $ref: "#/components/schemas/TimestampMs" }, currency: { $ref: "#/components/schemas/Currency" }, amount: { $ref: "#/components/schemas/Amount" }, amount_capturable: { type: ["integer", "null"], format: "int64" }, amount_received: { type: ["integer", "null"], format: "int64" }, status: { type: "string" }, livemode: { type: "boolean" }, client_secret: { type: "string" }, next_action: { anyOf: [{ $ref: "#/components/schemas/NextAction" }, { type: "string" }, { type: "null" }] }, payment_method: { type: ["string", "null"] }, payment_method_types: { anyOf: [{ type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, { type: "string" }] }, payment_method_options: { anyOf: [{ $ref: "#/components/schemas/PaymentMethodOptions" }, { type: "string" }] }, confirmation_method: { type: "string" }, capture_method: { type: "string" }, return_url: { type: ["string", "null"] }, setup_future_usage: { type: ["string", "null"] }, customer: { type: ["string", "null"] }, description: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, merchant_order_id: { type: ["string", "null"] }, merchant_user_id: { type: ["string", "null"] }, quantity: { type: ["integer", "null"] }, receipt_email: { type: ["string", "null"] }, shipping: { anyOf: [{ $ref: "#/components/schemas/Shipping" }, { type: "null" }] }, invoice: { type: ["string", "null"] }, last_payment_error: { anyOf: [{ type: "object", additionalProperties: !0 }, { type: "null" }] }, "3ds_status": { type: ["string", "null"] }, cancel_at: { type: ["string", "null"] }, cancellation_reason: { type: ["string", "null"] }, statement_descriptor: { type: ["string", "null"] }, statement_descriptor_suffix: { type: ["string", "null"] } } };
var schema37 = { type: "object", required: ["url"], properties: { url: { type: "string" }, return_url: { type: ["string", "null"] } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err1 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.return_url !== void 0) {
      let data1 = data.return_url;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: schema37.properties.return_url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { url: !0, return_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.alipay_handle_redirect !== void 0 && (validate80(data.alipay_handle_redirect, { instancePath: instancePath + "/alipay_handle_redirect", parentData: data, parentDataProperty: "alipay_handle_redirect", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.redirect_to_url !== void 0 && (validate80(data.redirect_to_url, { instancePath: instancePath + "/redirect_to_url", parentData: data, parentDataProperty: "redirect_to_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.challenge_redirect !== void 0 && (validate80(data.challenge_redirect, { instancePath: instancePath + "/challenge_redirect", parentData: data, parentDataProperty: "challenge_redirect", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: { type: !0, alipay_handle_redirect: !0, redirect_to_url: !0, challenge_redirect: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema39 = { type: ["object", "null"], properties: { alipay: { $ref: "#/components/schemas/AlipayOptions" }, card: { $ref: "#/components/schemas/CardOptions" } }, additionalProperties: { type: "object", additionalProperties: !0 } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "alipay" || key0 === "card")) {
        let data0 = data[key0];
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    data.alipay !== void 0 && (validate55(data.alipay, { instancePath: instancePath + "/alipay", parentData: data, parentDataProperty: "alipay", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.card !== void 0 && (validate63(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (typeof data[key0] != "string") {
        let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "object", properties: { address: { $ref: "#/components/schemas/Address" }, name: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, carrier: { type: ["string", "null"] }, tracking_number: { type: ["string", "null"] } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0 && (validate53(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema41.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data2 = data.phone;
      if (typeof data2 != "string" && data2 !== null) {
        let err1 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema41.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.carrier !== void 0) {
      let data3 = data.carrier;
      if (typeof data3 != "string" && data3 !== null) {
        let err2 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: schema41.properties.carrier.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.tracking_number !== void 0) {
      let data4 = data.tracking_number;
      if (typeof data4 != "string" && data4 !== null) {
        let err3 = { instancePath: instancePath + "/tracking_number", schemaPath: "#/properties/tracking_number/type", keyword: "type", params: { type: schema41.properties.tracking_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { address: !0, name: !0, phone: !0, carrier: !0, tracking_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.currency === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.livemode === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "livemode" }, message: "must have required property 'livemode'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.client_secret === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_secret" }, message: "must have required property 'client_secret'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.payment_method_types === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_method_types" }, message: "must have required property 'payment_method_types'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.confirmation_method === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confirmation_method" }, message: "must have required property 'confirmation_method'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.capture_method === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capture_method" }, message: "must have required property 'capture_method'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.object !== void 0 && data.object !== "payment_intent") {
      let err12 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "payment_intent" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_capturable !== void 0) {
      let data5 = data.amount_capturable;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        let err13 = { instancePath: instancePath + "/amount_capturable", schemaPath: "#/properties/amount_capturable/type", keyword: "type", params: { type: schema35.properties.amount_capturable.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.amount_received !== void 0) {
      let data6 = data.amount_received;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        let err14 = { instancePath: instancePath + "/amount_received", schemaPath: "#/properties/amount_received/type", keyword: "type", params: { type: schema35.properties.amount_received.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err16 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.client_secret !== void 0 && typeof data.client_secret != "string") {
      let err17 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.next_action !== void 0) {
      let data10 = data.next_action, _errs18 = errors, valid1 = !1, _errs19 = errors;
      validate79(data10, { instancePath: instancePath + "/next_action", parentData: data, parentDataProperty: "next_action", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
      var _valid0 = _errs19 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.type = !0, props0.alipay_handle_redirect = !0, props0.redirect_to_url = !0, props0.challenge_redirect = !0;
      }
      let _errs20 = errors;
      if (typeof data10 != "string") {
        let err18 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs20 === errors;
      valid1 = valid1 || _valid0;
      let _errs22 = errors;
      if (data10 !== null) {
        let err19 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs22 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err20 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.payment_method !== void 0) {
      let data11 = data.payment_method;
      if (typeof data11 != "string" && data11 !== null) {
        let err21 = { instancePath: instancePath + "/payment_method", schemaPath: "#/properties/payment_method/type", keyword: "type", params: { type: schema35.properties.payment_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.payment_method_types !== void 0) {
      let data12 = data.payment_method_types, _errs27 = errors, valid2 = !1, _errs28 = errors;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data12[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid1 = _errs28 === errors;
      valid2 = valid2 || _valid1;
      let _errs31 = errors;
      if (typeof data12 != "string") {
        let err23 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid1 = _errs31 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      else {
        let err24 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.payment_method_options !== void 0) {
      let data14 = data.payment_method_options, _errs34 = errors, valid5 = !1, _errs35 = errors;
      validate87(data14, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      var _valid2 = _errs35 === errors;
      valid5 = valid5 || _valid2;
      let _errs36 = errors;
      if (typeof data14 != "string") {
        let err25 = { instancePath: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid2 = _errs36 === errors;
      if (valid5 = valid5 || _valid2, valid5)
        errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        let err26 = { instancePath: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.confirmation_method !== void 0 && typeof data.confirmation_method != "string") {
      let err27 = { instancePath: instancePath + "/confirmation_method", schemaPath: "#/properties/confirmation_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.capture_method !== void 0 && typeof data.capture_method != "string") {
      let err28 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.return_url !== void 0) {
      let data17 = data.return_url;
      if (typeof data17 != "string" && data17 !== null) {
        let err29 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: schema35.properties.return_url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.setup_future_usage !== void 0) {
      let data18 = data.setup_future_usage;
      if (typeof data18 != "string" && data18 !== null) {
        let err30 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/type", keyword: "type", params: { type: schema35.properties.setup_future_usage.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.customer !== void 0) {
      let data19 = data.customer;
      if (typeof data19 != "string" && data19 !== null) {
        let err31 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema35.properties.customer.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.description !== void 0) {
      let data20 = data.description;
      if (typeof data20 != "string" && data20 !== null) {
        let err32 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data21 = data.metadata, _errs51 = errors, valid6 = !1, _errs52 = errors;
      validate91(data21, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid3 = _errs52 === errors;
      valid6 = valid6 || _valid3;
      let _errs53 = errors;
      if (data21 !== null) {
        let err33 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      var _valid3 = _errs53 === errors;
      if (valid6 = valid6 || _valid3, valid6)
        errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null);
      else {
        let err34 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.merchant_order_id !== void 0) {
      let data22 = data.merchant_order_id;
      if (typeof data22 != "string" && data22 !== null) {
        let err35 = { instancePath: instancePath + "/merchant_order_id", schemaPath: "#/properties/merchant_order_id/type", keyword: "type", params: { type: schema35.properties.merchant_order_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.merchant_user_id !== void 0) {
      let data23 = data.merchant_user_id;
      if (typeof data23 != "string" && data23 !== null) {
        let err36 = { instancePath: instancePath + "/merchant_user_id", schemaPath: "#/properties/merchant_user_id/type", keyword: "type", params: { type: schema35.properties.merchant_user_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data24 = data.quantity;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && data24 !== null) {
        let err37 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: schema35.properties.quantity.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.receipt_email !== void 0) {
      let data25 = data.receipt_email;
      if (typeof data25 != "string" && data25 !== null) {
        let err38 = { instancePath: instancePath + "/receipt_email", schemaPath: "#/properties/receipt_email/type", keyword: "type", params: { type: schema35.properties.receipt_email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.shipping !== void 0) {
      let data26 = data.shipping, _errs64 = errors, valid7 = !1, _errs65 = errors;
      validate93(data26, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
      var _valid4 = _errs65 === errors;
      if (valid7 = valid7 || _valid4, _valid4) {
        var props3 = {};
        props3.address = !0, props3.name = !0, props3.phone = !0, props3.carrier = !0, props3.tracking_number = !0;
      }
      let _errs66 = errors;
      if (data26 !== null) {
        let err39 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      var _valid4 = _errs66 === errors;
      if (valid7 = valid7 || _valid4, valid7)
        errors = _errs64, vErrors !== null && (_errs64 ? vErrors.length = _errs64 : vErrors = null);
      else {
        let err40 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.invoice !== void 0) {
      let data27 = data.invoice;
      if (typeof data27 != "string" && data27 !== null) {
        let err41 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: schema35.properties.invoice.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.last_payment_error !== void 0) {
      let data28 = data.last_payment_error, _errs71 = errors, valid8 = !1, _errs72 = errors;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
        let err42 = { instancePath: instancePath + "/last_payment_error", schemaPath: "#/properties/last_payment_error/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      var _valid5 = _errs72 === errors;
      valid8 = valid8 || _valid5;
      let _errs75 = errors;
      if (data28 !== null) {
        let err43 = { instancePath: instancePath + "/last_payment_error", schemaPath: "#/properties/last_payment_error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      var _valid5 = _errs75 === errors;
      if (valid8 = valid8 || _valid5, valid8)
        errors = _errs71, vErrors !== null && (_errs71 ? vErrors.length = _errs71 : vErrors = null);
      else {
        let err44 = { instancePath: instancePath + "/last_payment_error", schemaPath: "#/properties/last_payment_error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data["3ds_status"] !== void 0) {
      let data29 = data["3ds_status"];
      if (typeof data29 != "string" && data29 !== null) {
        let err45 = { instancePath: instancePath + "/3ds_status", schemaPath: "#/properties/3ds_status/type", keyword: "type", params: { type: schema35.properties["3ds_status"].type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.cancel_at !== void 0) {
      let data30 = data.cancel_at;
      if (typeof data30 != "string" && data30 !== null) {
        let err46 = { instancePath: instancePath + "/cancel_at", schemaPath: "#/properties/cancel_at/type", keyword: "type", params: { type: schema35.properties.cancel_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.cancellation_reason !== void 0) {
      let data31 = data.cancellation_reason;
      if (typeof data31 != "string" && data31 !== null) {
        let err47 = { instancePath: instancePath + "/cancellation_reason", schemaPath: "#/properties/cancellation_reason/type", keyword: "type", params: { type: schema35.properties.cancellation_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.statement_descriptor !== void 0) {
      let data32 = data.statement_descriptor;
      if (typeof data32 != "string" && data32 !== null) {
        let err48 = { instancePath: instancePath + "/statement_descriptor", schemaPath: "#/properties/statement_descriptor/type", keyword: "type", params: { type: schema35.properties.statement_descriptor.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.statement_descriptor_suffix !== void 0) {
      let data33 = data.statement_descriptor_suffix;
      if (typeof data33 != "string" && data33 !== null) {
        let err49 = { instancePath: instancePath + "/statement_descriptor_suffix", schemaPath: "#/properties/statement_descriptor_suffix/type", keyword: "type", params: { type: schema35.properties.statement_descriptor_suffix.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
  } else {
    let err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { id: !0, object: !0, created: !0, currency: !0, amount: !0, amount_capturable: !0, amount_received: !0, status: !0, livemode: !0, client_secret: !0, next_action: !0, payment_method: !0, payment_method_types: !0, payment_method_options: !0, confirmation_method: !0, capture_method: !0, return_url: !0, setup_future_usage: !0, customer: !0, description: !0, metadata: !0, merchant_order_id: !0, merchant_user_id: !0, quantity: !0, receipt_email: !0, shipping: !0, invoice: !0, last_payment_error: !0, "3ds_status": !0, cancel_at: !0, cancellation_reason: !0, statement_descriptor: !0, statement_descriptor_suffix: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "refund") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "refund" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.payment_intent !== void 0) {
      let data5 = data.payment_intent, _errs8 = errors, valid1 = !1, _errs9 = errors;
      if (typeof data5 != "string") {
        let err4 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      validate75(data5, { instancePath: instancePath + "/payment_intent", parentData: data, parentDataProperty: "payment_intent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.object = !0, props0.created = !0, props0.currency = !0, props0.amount = !0, props0.amount_capturable = !0, props0.amount_received = !0, props0.status = !0, props0.livemode = !0, props0.client_secret = !0, props0.next_action = !0, props0.payment_method = !0, props0.payment_method_types = !0, props0.payment_method_options = !0, props0.confirmation_method = !0, props0.capture_method = !0, props0.return_url = !0, props0.setup_future_usage = !0, props0.customer = !0, props0.description = !0, props0.metadata = !0, props0.merchant_order_id = !0, props0.merchant_user_id = !0, props0.quantity = !0, props0.receipt_email = !0, props0.shipping = !0, props0.invoice = !0, props0.last_payment_error = !0, props0["3ds_status"] = !0, props0.cancel_at = !0, props0.cancellation_reason = !0, props0.statement_descriptor = !0, props0.statement_descriptor_suffix = !0;
      }
      let _errs12 = errors;
      if (data5 !== null) {
        let err5 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (typeof data6 != "string" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema33.properties.reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.description !== void 0) {
      let data8 = data.description;
      if (typeof data8 != "string" && data8 !== null) {
        let err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.failure_reason !== void 0) {
      let data9 = data.failure_reason;
      if (typeof data9 != "string" && data9 !== null) {
        let err10 = { instancePath: instancePath + "/failure_reason", schemaPath: "#/properties/failure_reason/type", keyword: "type", params: { type: schema33.properties.failure_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.receipt_number !== void 0) {
      let data10 = data.receipt_number;
      if (typeof data10 != "string" && data10 !== null) {
        let err11 = { instancePath: instancePath + "/receipt_number", schemaPath: "#/properties/receipt_number/type", keyword: "type", params: { type: schema33.properties.receipt_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.balance_transaction !== void 0) {
      let data11 = data.balance_transaction;
      if (typeof data11 != "string" && data11 !== null) {
        let err12 = { instancePath: instancePath + "/balance_transaction", schemaPath: "#/properties/balance_transaction/type", keyword: "type", params: { type: schema33.properties.balance_transaction.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data12 = data.metadata, _errs27 = errors, valid2 = !1, _errs28 = errors;
      validate91(data12, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs28 === errors;
      valid2 = valid2 || _valid1;
      let _errs29 = errors;
      if (data12 !== null) {
        let err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid1 = _errs29 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { id: !0, object: !0, amount: !0, currency: !0, created: !0, payment_intent: !0, reason: !0, status: !0, description: !0, failure_reason: !0, receipt_number: !0, balance_transaction: !0, metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && data.type !== "charge.refund.updated") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "charge.refund.updated" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.object === void 0) {
          let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        data1.object !== void 0 && (validate70(data1.object, { instancePath: instancePath + "/data/object", parentData: data1, parentDataProperty: "object", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { type: !0, data: !0, id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCheckoutCustomerDetails = validate99, schema42 = { type: "object", properties: { id: { type: "string" }, object: { const: "customer" }, created: { $ref: "#/components/schemas/TimestampMs" }, livemode: { type: "boolean" }, address: { anyOf: [{ $ref: "#/components/schemas/Address" }, { type: "null" }] }, email: { type: ["string", "null"] }, name: { type: ["string", "null"] } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object !== void 0 && data.object !== "customer") {
      let err1 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "customer" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err2 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.address !== void 0) {
      let data4 = data.address, _errs8 = errors, valid1 = !1, _errs9 = errors;
      validate53(data4, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.city = !0, props0.country = !0, props0.line1 = !0, props0.line2 = !0, props0.postal_code = !0, props0.state = !0;
      }
      let _errs10 = errors;
      if (data4 !== null) {
        let err3 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 != "string" && data5 !== null) {
        let err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema42.properties.email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.name !== void 0) {
      let data6 = data.name;
      if (typeof data6 != "string" && data6 !== null) {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema42.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { id: !0, object: !0, created: !0, livemode: !0, address: !0, email: !0, name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCheckoutPaymentIntentData = validate102, schema43 = { type: "object", additionalProperties: !1, properties: { capture_method: { type: "string", enum: ["automatic", "manual"] }, description: { type: "string" }, merchant_order_id: { type: "string" }, merchant_user_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, billing_details: { $ref: "#/components/schemas/BillingDetailsInput" }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "name" || key0 === "phone")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err3 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "capture_method" || key0 === "description" || key0 === "merchant_order_id" || key0 === "merchant_user_id" || key0 === "metadata" || key0 === "billing_details" || key0 === "shipping")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.capture_method !== void 0) {
      let data0 = data.capture_method;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "automatic" || data0 === "manual")) {
        let err2 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/enum", keyword: "enum", params: { allowedValues: schema43.properties.capture_method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchant_order_id !== void 0 && typeof data.merchant_order_id != "string") {
      let err4 = { instancePath: instancePath + "/merchant_order_id", schemaPath: "#/properties/merchant_order_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchant_user_id !== void 0 && typeof data.merchant_user_id != "string") {
      let err5 = { instancePath: instancePath + "/merchant_user_id", schemaPath: "#/properties/merchant_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.billing_details !== void 0 && (validate60(data.billing_details, { instancePath: instancePath + "/billing_details", parentData: data, parentDataProperty: "billing_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.shipping !== void 0 && (validate105(data.shipping, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCheckoutSession = validate108, schema45 = { type: "object", required: ["id", "object", "created", "livemode", "mode", "status", "url", "payment_status", "success_url", "expires_at"], properties: { id: { type: "string" }, object: { const: "checkout.session" }, created: { $ref: "#/components/schemas/TimestampMs" }, expires_at: { $ref: "#/components/schemas/TimestampMs" }, livemode: { type: "boolean" }, mode: { type: "string" }, status: { type: "string" }, payment_status: { type: "string" }, url: { type: "string" }, success_url: { type: "string" }, cancel_url: { type: ["string", "null"] }, currency: { $ref: "#/components/schemas/Currency" }, amount_subtotal: { $ref: "#/components/schemas/Amount" }, amount_total: { $ref: "#/components/schemas/Amount" }, amount_original_subtotal: { $ref: "#/components/schemas/Amount" }, amount_original_total: { $ref: "#/components/schemas/Amount" }, total_details: { type: "object", properties: { amount_discount: { $ref: "#/components/schemas/Amount" } } }, line_items: { $ref: "#/components/schemas/LineItemList" }, payment_intent: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/PaymentIntent" }, { type: "null" }] }, payment_link: { type: ["string", "null"] }, payment_method_types: { type: ["array", "null"], items: { $ref: "#/components/schemas/PaymentMethodType" } }, payment_method_options: { type: ["object", "null"], additionalProperties: !0 }, client_secret: { type: "string" }, customer: { type: ["string", "null"] }, customer_creation: { type: "string" }, customer_email: { type: ["string", "null"] }, client_reference_id: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, allowPromotionCodes: { type: "boolean" }, billing_address_collection: { type: ["string", "null"] }, phone_number_collection: { type: ["object", "null"], properties: { enabled: { type: "boolean" } } }, shipping: { anyOf: [{ $ref: "#/components/schemas/Shipping" }, { type: "null" }] }, shipping_address_collection: { type: ["object", "null"], additionalProperties: !0 }, setup_intent: { type: ["string", "null"] }, customer_details: { anyOf: [{ $ref: "#/components/schemas/CheckoutCustomerDetails" }, { type: "null" }] }, merchant_order_id: { type: ["string", "null"] } } }, schema46 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/LineItem" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
var schema48 = { type: "object", required: ["id", "object", "created", "active", "currency", "product", "type", "livemode", "unit_amount"], properties: { id: { type: "string" }, object: { const: "price" }, created: { $ref: "#/components/schemas/TimestampMs" }, active: { type: "boolean" }, currency: { $ref: "#/components/schemas/Currency" }, unit_amount: { $ref: "#/components/schemas/Amount" }, product: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Product" }] }, type: { type: "string" }, livemode: { type: "boolean" }, billing_scheme: { type: "string" }, lookup_key: { type: ["string", "null"] }, nickname: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, recurring: { $ref: "#/components/schemas/PriceRecurring" }, tiers: { type: ["array", "null"], items: { $ref: "#/components/schemas/PriceTier" } } } }, schema49 = { type: "object", required: ["id", "object", "created", "active", "name", "updated"], properties: { id: { type: "string" }, object: { const: "product" }, created: { $ref: "#/components/schemas/TimestampMs" }, updated: { $ref: "#/components/schemas/TimestampMs" }, active: { type: "boolean" }, name: { type: "string" }, description: { type: ["string", "null"] }, images: { type: ["array", "null"], items: { type: "string" } }, livemode: { type: "boolean" }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, url: { type: ["string", "null"] } } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.active === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.updated === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" }, message: "must have required property 'updated'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.object !== void 0 && data.object !== "product") {
      let err7 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "product" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.updated !== void 0 && (validate67(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.active !== void 0 && typeof data.active != "boolean") {
      let err8 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 != "string" && data6 !== null) {
        let err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema49.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.images !== void 0) {
      let data7 = data.images;
      if (!Array.isArray(data7) && data7 !== null) {
        let err11 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: schema49.properties.images.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err12 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      }
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err13 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.metadata !== void 0) {
      let data10 = data.metadata, _errs19 = errors, valid3 = !1, _errs20 = errors;
      validate91(data10, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs20 === errors;
      valid3 = valid3 || _valid0;
      let _errs21 = errors;
      if (data10 !== null) {
        let err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs21 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.url !== void 0) {
      let data11 = data.url;
      if (typeof data11 != "string" && data11 !== null) {
        let err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema49.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: { id: !0, object: !0, created: !0, updated: !0, active: !0, name: !0, description: !0, images: !0, livemode: !0, metadata: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { type: ["object", "null"], properties: { interval: { type: "string" }, interval_count: { type: "integer" }, usage_type: { type: "string" } } };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interval !== void 0 && typeof data.interval != "string") {
      let err1 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.interval_count !== void 0) {
      let data1 = data.interval_count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/interval_count", schemaPath: "#/properties/interval_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.usage_type !== void 0 && typeof data.usage_type != "string") {
      let err3 = { instancePath: instancePath + "/usage_type", schemaPath: "#/properties/usage_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: { interval: !0, interval_count: !0, usage_type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.up_to !== void 0) {
      let data0 = data.up_to, _errs2 = errors, valid1 = !1, _errs3 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data0 !== null) {
        let err2 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.flat_amount !== void 0) {
      let data1 = data.flat_amount, _errs10 = errors, valid2 = !1, _errs11 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      let _errs13 = errors;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      let _errs15 = errors;
      if (data1 !== null) {
        let err6 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.unit_amount !== void 0) {
      let data2 = data.unit_amount, _errs18 = errors, valid3 = !1, _errs19 = errors;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      let _errs21 = errors;
      if (typeof data2 != "string") {
        let err9 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid2 = _errs21 === errors;
      valid3 = valid3 || _valid2;
      let _errs23 = errors;
      if (data2 !== null) {
        let err10 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs23 === errors;
      if (valid3 = valid3 || _valid2, valid3)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: { up_to: !0, flat_amount: !0, unit_amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.active === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.currency === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.product === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.livemode === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "livemode" }, message: "must have required property 'livemode'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.unit_amount === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit_amount" }, message: "must have required property 'unit_amount'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.object !== void 0 && data.object !== "price") {
      let err10 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "price" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.active !== void 0 && typeof data.active != "boolean") {
      let err11 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.product !== void 0) {
      let data6 = data.product, _errs10 = errors, valid1 = !1, _errs11 = errors;
      if (typeof data6 != "string") {
        let err12 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      validate124(data6, { instancePath: instancePath + "/product", parentData: data, parentDataProperty: "product", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.object = !0, props0.created = !0, props0.updated = !0, props0.active = !0, props0.name = !0, props0.description = !0, props0.images = !0, props0.livemode = !0, props0.metadata = !0, props0.url = !0;
      }
      if (valid1)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err15 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.billing_scheme !== void 0 && typeof data.billing_scheme != "string") {
      let err16 = { instancePath: instancePath + "/billing_scheme", schemaPath: "#/properties/billing_scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.lookup_key !== void 0) {
      let data10 = data.lookup_key;
      if (typeof data10 != "string" && data10 !== null) {
        let err17 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/type", keyword: "type", params: { type: schema48.properties.lookup_key.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.nickname !== void 0) {
      let data11 = data.nickname;
      if (typeof data11 != "string" && data11 !== null) {
        let err18 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: schema48.properties.nickname.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data12 = data.metadata, _errs25 = errors, valid2 = !1, _errs26 = errors;
      validate91(data12, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs26 === errors;
      valid2 = valid2 || _valid1;
      let _errs27 = errors;
      if (data12 !== null) {
        let err19 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid1 = _errs27 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err20 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.recurring !== void 0 && (validate130(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.tiers !== void 0) {
      let data14 = data.tiers;
      if (!Array.isArray(data14) && data14 !== null) {
        let err21 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: schema48.properties.tiers.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate132(data14[i0], { instancePath: instancePath + "/tiers/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: { id: !0, object: !0, created: !0, active: !0, currency: !0, unit_amount: !0, product: !0, type: !0, livemode: !0, billing_scheme: !0, lookup_key: !0, nickname: !0, metadata: !0, recurring: !0, tiers: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.currency === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.price === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.quantity === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.amount_subtotal === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_subtotal" }, message: "must have required property 'amount_subtotal'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.amount_total === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_total" }, message: "must have required property 'amount_total'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.object !== void 0 && data.object !== "item") {
      let err9 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "item" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
      let err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.price !== void 0 && (validate120(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data5 = data.quantity;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err11 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.amount_subtotal !== void 0 && (validate57(data.amount_subtotal, { instancePath: instancePath + "/amount_subtotal", parentData: data, parentDataProperty: "amount_subtotal", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_total !== void 0 && (validate57(data.amount_total, { instancePath: instancePath + "/amount_total", parentData: data, parentDataProperty: "amount_total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: { id: !0, object: !0, currency: !0, description: !0, price: !0, quantity: !0, amount_subtotal: !0, amount_total: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate118(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema46.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema46.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.livemode === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "livemode" }, message: "must have required property 'livemode'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mode === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.url === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.payment_status === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_status" }, message: "must have required property 'payment_status'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.success_url === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_url" }, message: "must have required property 'success_url'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.expires_at === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.object !== void 0 && data.object !== "checkout.session") {
      let err11 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "checkout.session" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.expires_at !== void 0 && (validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err12 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      let err13 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.payment_status !== void 0 && typeof data.payment_status != "string") {
      let err15 = { instancePath: instancePath + "/payment_status", schemaPath: "#/properties/payment_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.success_url !== void 0 && typeof data.success_url != "string") {
      let err17 = { instancePath: instancePath + "/success_url", schemaPath: "#/properties/success_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.cancel_url !== void 0) {
      let data10 = data.cancel_url;
      if (typeof data10 != "string" && data10 !== null) {
        let err18 = { instancePath: instancePath + "/cancel_url", schemaPath: "#/properties/cancel_url/type", keyword: "type", params: { type: schema45.properties.cancel_url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.amount_subtotal !== void 0 && (validate57(data.amount_subtotal, { instancePath: instancePath + "/amount_subtotal", parentData: data, parentDataProperty: "amount_subtotal", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_total !== void 0 && (validate57(data.amount_total, { instancePath: instancePath + "/amount_total", parentData: data, parentDataProperty: "amount_total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_original_subtotal !== void 0 && (validate57(data.amount_original_subtotal, { instancePath: instancePath + "/amount_original_subtotal", parentData: data, parentDataProperty: "amount_original_subtotal", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_original_total !== void 0 && (validate57(data.amount_original_total, { instancePath: instancePath + "/amount_original_total", parentData: data, parentDataProperty: "amount_original_total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.total_details !== void 0) {
      let data16 = data.total_details;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16))
        data16.amount_discount !== void 0 && (validate57(data16.amount_discount, { instancePath: instancePath + "/total_details/amount_discount", parentData: data16, parentDataProperty: "amount_discount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
      else {
        let err19 = { instancePath: instancePath + "/total_details", schemaPath: "#/properties/total_details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.line_items !== void 0 && (validate117(data.line_items, { instancePath: instancePath + "/line_items", parentData: data, parentDataProperty: "line_items", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.payment_intent !== void 0) {
      let data19 = data.payment_intent, _errs30 = errors, valid2 = !1, _errs31 = errors;
      if (typeof data19 != "string") {
        let err20 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid0 = _errs31 === errors;
      valid2 = valid2 || _valid0;
      let _errs33 = errors;
      validate75(data19, { instancePath: instancePath + "/payment_intent", parentData: data, parentDataProperty: "payment_intent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      var _valid0 = _errs33 === errors;
      if (valid2 = valid2 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.object = !0, props0.created = !0, props0.currency = !0, props0.amount = !0, props0.amount_capturable = !0, props0.amount_received = !0, props0.status = !0, props0.livemode = !0, props0.client_secret = !0, props0.next_action = !0, props0.payment_method = !0, props0.payment_method_types = !0, props0.payment_method_options = !0, props0.confirmation_method = !0, props0.capture_method = !0, props0.return_url = !0, props0.setup_future_usage = !0, props0.customer = !0, props0.description = !0, props0.metadata = !0, props0.merchant_order_id = !0, props0.merchant_user_id = !0, props0.quantity = !0, props0.receipt_email = !0, props0.shipping = !0, props0.invoice = !0, props0.last_payment_error = !0, props0["3ds_status"] = !0, props0.cancel_at = !0, props0.cancellation_reason = !0, props0.statement_descriptor = !0, props0.statement_descriptor_suffix = !0;
      }
      let _errs34 = errors;
      if (data19 !== null) {
        let err21 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid0 = _errs34 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
      else {
        let err22 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.payment_link !== void 0) {
      let data20 = data.payment_link;
      if (typeof data20 != "string" && data20 !== null) {
        let err23 = { instancePath: instancePath + "/payment_link", schemaPath: "#/properties/payment_link/type", keyword: "type", params: { type: schema45.properties.payment_link.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.payment_method_types !== void 0) {
      let data21 = data.payment_method_types;
      if (!Array.isArray(data21) && data21 !== null) {
        let err24 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: schema45.properties.payment_method_types.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (Array.isArray(data21)) {
        let len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data21[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data21, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      }
    }
    if (data.payment_method_options !== void 0) {
      let data23 = data.payment_method_options;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
        let err25 = { instancePath: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/type", keyword: "type", params: { type: schema45.properties.payment_method_options.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.client_secret !== void 0 && typeof data.client_secret != "string") {
      let err26 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.customer !== void 0) {
      let data25 = data.customer;
      if (typeof data25 != "string" && data25 !== null) {
        let err27 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema45.properties.customer.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.customer_creation !== void 0 && typeof data.customer_creation != "string") {
      let err28 = { instancePath: instancePath + "/customer_creation", schemaPath: "#/properties/customer_creation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.customer_email !== void 0) {
      let data27 = data.customer_email;
      if (typeof data27 != "string" && data27 !== null) {
        let err29 = { instancePath: instancePath + "/customer_email", schemaPath: "#/properties/customer_email/type", keyword: "type", params: { type: schema45.properties.customer_email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.client_reference_id !== void 0) {
      let data28 = data.client_reference_id;
      if (typeof data28 != "string" && data28 !== null) {
        let err30 = { instancePath: instancePath + "/client_reference_id", schemaPath: "#/properties/client_reference_id/type", keyword: "type", params: { type: schema45.properties.client_reference_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data29 = data.metadata, _errs55 = errors, valid5 = !1, _errs56 = errors;
      validate91(data29, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs56 === errors;
      valid5 = valid5 || _valid1;
      let _errs57 = errors;
      if (data29 !== null) {
        let err31 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      var _valid1 = _errs57 === errors;
      if (valid5 = valid5 || _valid1, valid5)
        errors = _errs55, vErrors !== null && (_errs55 ? vErrors.length = _errs55 : vErrors = null);
      else {
        let err32 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.allowPromotionCodes !== void 0 && typeof data.allowPromotionCodes != "boolean") {
      let err33 = { instancePath: instancePath + "/allowPromotionCodes", schemaPath: "#/properties/allowPromotionCodes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.billing_address_collection !== void 0) {
      let data31 = data.billing_address_collection;
      if (typeof data31 != "string" && data31 !== null) {
        let err34 = { instancePath: instancePath + "/billing_address_collection", schemaPath: "#/properties/billing_address_collection/type", keyword: "type", params: { type: schema45.properties.billing_address_collection.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.phone_number_collection !== void 0) {
      let data32 = data.phone_number_collection;
      if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
        let err35 = { instancePath: instancePath + "/phone_number_collection", schemaPath: "#/properties/phone_number_collection/type", keyword: "type", params: { type: schema45.properties.phone_number_collection.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (data32 && typeof data32 == "object" && !Array.isArray(data32) && data32.enabled !== void 0 && typeof data32.enabled != "boolean") {
        let err36 = { instancePath: instancePath + "/phone_number_collection/enabled", schemaPath: "#/properties/phone_number_collection/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.shipping !== void 0) {
      let data34 = data.shipping, _errs68 = errors, valid7 = !1, _errs69 = errors;
      validate93(data34, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
      var _valid2 = _errs69 === errors;
      if (valid7 = valid7 || _valid2, _valid2) {
        var props2 = {};
        props2.address = !0, props2.name = !0, props2.phone = !0, props2.carrier = !0, props2.tracking_number = !0;
      }
      let _errs70 = errors;
      if (data34 !== null) {
        let err37 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      var _valid2 = _errs70 === errors;
      if (valid7 = valid7 || _valid2, valid7)
        errors = _errs68, vErrors !== null && (_errs68 ? vErrors.length = _errs68 : vErrors = null);
      else {
        let err38 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.shipping_address_collection !== void 0) {
      let data35 = data.shipping_address_collection;
      if (!(data35 && typeof data35 == "object" && !Array.isArray(data35)) && data35 !== null) {
        let err39 = { instancePath: instancePath + "/shipping_address_collection", schemaPath: "#/properties/shipping_address_collection/type", keyword: "type", params: { type: schema45.properties.shipping_address_collection.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.setup_intent !== void 0) {
      let data36 = data.setup_intent;
      if (typeof data36 != "string" && data36 !== null) {
        let err40 = { instancePath: instancePath + "/setup_intent", schemaPath: "#/properties/setup_intent/type", keyword: "type", params: { type: schema45.properties.setup_intent.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.customer_details !== void 0) {
      let data37 = data.customer_details, _errs78 = errors, valid8 = !1, _errs79 = errors;
      validate99(data37, { instancePath: instancePath + "/customer_details", parentData: data, parentDataProperty: "customer_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      var _valid3 = _errs79 === errors;
      if (valid8 = valid8 || _valid3, _valid3) {
        var props3 = {};
        props3.id = !0, props3.object = !0, props3.created = !0, props3.livemode = !0, props3.address = !0, props3.email = !0, props3.name = !0;
      }
      let _errs80 = errors;
      if (data37 !== null) {
        let err41 = { instancePath: instancePath + "/customer_details", schemaPath: "#/properties/customer_details/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      var _valid3 = _errs80 === errors;
      if (valid8 = valid8 || _valid3, valid8)
        errors = _errs78, vErrors !== null && (_errs78 ? vErrors.length = _errs78 : vErrors = null);
      else {
        let err42 = { instancePath: instancePath + "/customer_details", schemaPath: "#/properties/customer_details/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.merchant_order_id !== void 0) {
      let data38 = data.merchant_order_id;
      if (typeof data38 != "string" && data38 !== null) {
        let err43 = { instancePath: instancePath + "/merchant_order_id", schemaPath: "#/properties/merchant_order_id/type", keyword: "type", params: { type: schema45.properties.merchant_order_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    let err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: { id: !0, object: !0, created: !0, expires_at: !0, livemode: !0, mode: !0, status: !0, payment_status: !0, url: !0, success_url: !0, cancel_url: !0, currency: !0, amount_subtotal: !0, amount_total: !0, amount_original_subtotal: !0, amount_original_total: !0, total_details: !0, line_items: !0, payment_intent: !0, payment_link: !0, payment_method_types: !0, payment_method_options: !0, client_secret: !0, customer: !0, customer_creation: !0, customer_email: !0, client_reference_id: !0, metadata: !0, allowPromotionCodes: !0, billing_address_collection: !0, phone_number_collection: !0, shipping: !0, shipping_address_collection: !0, setup_intent: !0, customer_details: !0, merchant_order_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCheckoutSessionCreate = validate144, schema52 = { type: "object", additionalProperties: !1, required: ["success_url"], properties: { success_url: { type: "string" }, cancel_url: { type: "string" }, mode: { type: "string" }, line_items: { type: "array", items: { $ref: "#/components/schemas/LineItemCreate" } }, payment_method_types: { type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, merchant_order_id: { type: "string" }, customer: { type: "string" }, customer_email: { type: "string" }, client_reference_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, billing_address_collection: { type: "string" }, shipping_address_collection: { type: "object", additionalProperties: !1, properties: { allowed_countries: { type: "array", items: { type: "string" } } } }, expires_at: { $ref: "#/components/schemas/TimestampMs" }, payment_intent_data: { $ref: "#/components/schemas/CheckoutPaymentIntentData" }, discounts: { type: "array", maxItems: 1, items: { type: "object", additionalProperties: !1, properties: { coupon: { type: "string" }, promotion_code: { type: "string" } } } }, subscription_data: { type: "object", additionalProperties: !1, properties: { trial_period_days: { type: "integer", minimum: 1 }, metadata: { $ref: "#/components/schemas/Metadata" } } } } }, func1 = Object.prototype.hasOwnProperty;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.price === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "quantity")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err2 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { type: "object", additionalProperties: !1, required: ["currency", "unit_amount"], properties: { currency: { $ref: "#/components/schemas/Currency" }, unit_amount: { type: "integer", format: "int64", minimum: 0 }, product: { type: ["string", "null"] }, product_data: { anyOf: [{ $ref: "#/components/schemas/PriceProductData" }, { type: "null" }] }, active: { type: "boolean" }, metadata: { $ref: "#/components/schemas/Metadata" }, nickname: { type: "string" }, billing_scheme: { type: "string" }, lookup_key: { type: "string", maxLength: 200 }, recurring: { $ref: "#/components/schemas/PriceRecurringInput" } } }, func3 = require_ucs2length().default, schema57 = { type: "object", additionalProperties: !1, required: ["name"], properties: { id: { type: ["string", "null"] }, name: { type: "string" }, active: { type: "boolean" }, description: { type: "string" }, images: { type: "array", items: { type: "string" } }, metadata: { $ref: "#/components/schemas/Metadata" }, url: { type: "string" } } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "active" || key0 === "description" || key0 === "images" || key0 === "metadata" || key0 === "url")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && data0 !== null) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema57.properties.id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err4 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.images !== void 0) {
      let data4 = data.images;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            let err6 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
      let err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema58 = { type: "object", additionalProperties: !1, required: ["interval"], properties: { interval: { type: "string", enum: ["day", "month", "week", "year"] }, interval_count: { type: "integer", minimum: 1 }, usage_type: { type: "string", enum: ["licensed"] } } };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interval === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "interval" || key0 === "interval_count" || key0 === "usage_type")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.interval !== void 0) {
      let data0 = data.interval;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "day" || data0 === "month" || data0 === "week" || data0 === "year")) {
        let err3 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema58.properties.interval.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.interval_count !== void 0) {
      let data1 = data.interval_count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/interval_count", schemaPath: "#/properties/interval_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/interval_count", schemaPath: "#/properties/interval_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.usage_type !== void 0) {
      let data2 = data.usage_type;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/usage_type", schemaPath: "#/properties/usage_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data2 !== "licensed") {
        let err7 = { instancePath: instancePath + "/usage_type", schemaPath: "#/properties/usage_type/enum", keyword: "enum", params: { allowedValues: schema58.properties.usage_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unit_amount === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit_amount" }, message: "must have required property 'unit_amount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema56.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.unit_amount !== void 0) {
      let data1 = data.unit_amount;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.product !== void 0) {
      let data2 = data.product;
      if (typeof data2 != "string" && data2 !== null) {
        let err5 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: schema56.properties.product.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.product_data !== void 0) {
      let data3 = data.product_data, _errs8 = errors, valid1 = !1, _errs9 = errors;
      validate151(data3, { instancePath: instancePath + "/product_data", parentData: data, parentDataProperty: "product_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (data3 !== null) {
        let err6 = { instancePath: instancePath + "/product_data", schemaPath: "#/properties/product_data/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/product_data", schemaPath: "#/properties/product_data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err8 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.nickname !== void 0 && typeof data.nickname != "string") {
      let err9 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.billing_scheme !== void 0 && typeof data.billing_scheme != "string") {
      let err10 = { instancePath: instancePath + "/billing_scheme", schemaPath: "#/properties/billing_scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.lookup_key !== void 0) {
      let data8 = data.lookup_key;
      if (typeof data8 == "string") {
        if (func3(data8) > 200) {
          let err11 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.recurring !== void 0 && (validate155(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.price_data === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price_data" }, message: "must have required property 'price_data'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "price_data" || key0 === "quantity")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.price_data !== void 0 && (validate149(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  let _errs2 = errors;
  validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate145.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate145.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success_url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_url" }, message: "must have required property 'success_url'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema52.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.success_url !== void 0 && typeof data.success_url != "string") {
      let err2 = { instancePath: instancePath + "/success_url", schemaPath: "#/properties/success_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.cancel_url !== void 0 && typeof data.cancel_url != "string") {
      let err3 = { instancePath: instancePath + "/cancel_url", schemaPath: "#/properties/cancel_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      let err4 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.line_items !== void 0) {
      let data3 = data.line_items;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate145(data3[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/line_items", schemaPath: "#/properties/line_items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.payment_method_types !== void 0) {
      let data5 = data.payment_method_types;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate85(data5[i1], { instancePath: instancePath + "/payment_method_types/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.merchant_order_id !== void 0 && typeof data.merchant_order_id != "string") {
      let err7 = { instancePath: instancePath + "/merchant_order_id", schemaPath: "#/properties/merchant_order_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      let err8 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customer_email !== void 0 && typeof data.customer_email != "string") {
      let err9 = { instancePath: instancePath + "/customer_email", schemaPath: "#/properties/customer_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.client_reference_id !== void 0 && typeof data.client_reference_id != "string") {
      let err10 = { instancePath: instancePath + "/client_reference_id", schemaPath: "#/properties/client_reference_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.billing_address_collection !== void 0 && typeof data.billing_address_collection != "string") {
      let err11 = { instancePath: instancePath + "/billing_address_collection", schemaPath: "#/properties/billing_address_collection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.shipping_address_collection !== void 0) {
      let data13 = data.shipping_address_collection;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key1 in data13)
          if (key1 !== "allowed_countries") {
            let err12 = { instancePath: instancePath + "/shipping_address_collection", schemaPath: "#/properties/shipping_address_collection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data13.allowed_countries !== void 0) {
          let data14 = data13.allowed_countries;
          if (Array.isArray(data14)) {
            let len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data14[i2] != "string") {
                let err13 = { instancePath: instancePath + "/shipping_address_collection/allowed_countries/" + i2, schemaPath: "#/properties/shipping_address_collection/properties/allowed_countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
          } else {
            let err14 = { instancePath: instancePath + "/shipping_address_collection/allowed_countries", schemaPath: "#/properties/shipping_address_collection/properties/allowed_countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/shipping_address_collection", schemaPath: "#/properties/shipping_address_collection/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.expires_at !== void 0 && (validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.payment_intent_data !== void 0 && (validate102(data.payment_intent_data, { instancePath: instancePath + "/payment_intent_data", parentData: data, parentDataProperty: "payment_intent_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.discounts !== void 0) {
      let data18 = data.discounts;
      if (Array.isArray(data18)) {
        if (data18.length > 1) {
          let err16 = { instancePath: instancePath + "/discounts", schemaPath: "#/properties/discounts/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        let len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (let key2 in data19)
              if (!(key2 === "coupon" || key2 === "promotion_code")) {
                let err17 = { instancePath: instancePath + "/discounts/" + i3, schemaPath: "#/properties/discounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data19.coupon !== void 0 && typeof data19.coupon != "string") {
              let err18 = { instancePath: instancePath + "/discounts/" + i3 + "/coupon", schemaPath: "#/properties/discounts/items/properties/coupon/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data19.promotion_code !== void 0 && typeof data19.promotion_code != "string") {
              let err19 = { instancePath: instancePath + "/discounts/" + i3 + "/promotion_code", schemaPath: "#/properties/discounts/items/properties/promotion_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/discounts/" + i3, schemaPath: "#/properties/discounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/discounts", schemaPath: "#/properties/discounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.subscription_data !== void 0) {
      let data22 = data.subscription_data;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key3 in data22)
          if (!(key3 === "trial_period_days" || key3 === "metadata")) {
            let err22 = { instancePath: instancePath + "/subscription_data", schemaPath: "#/properties/subscription_data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data22.trial_period_days !== void 0) {
          let data23 = data22.trial_period_days;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            let err23 = { instancePath: instancePath + "/subscription_data/trial_period_days", schemaPath: "#/properties/subscription_data/properties/trial_period_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data23 == "number" && isFinite(data23) && (data23 < 1 || isNaN(data23))) {
            let err24 = { instancePath: instancePath + "/subscription_data/trial_period_days", schemaPath: "#/properties/subscription_data/properties/trial_period_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        data22.metadata !== void 0 && (validate91(data22.metadata, { instancePath: instancePath + "/subscription_data/metadata", parentData: data22, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
      } else {
        let err25 = { instancePath: instancePath + "/subscription_data", schemaPath: "#/properties/subscription_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCheckoutSessionList = validate165, schema59 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/CheckoutSession" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate108(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema59.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema59.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCurrency = validate167;
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,4}$" }, message: 'must match pattern "^[A-Za-z]{3,4}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validateCustomer = validate168, schema61 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "customer" }, created: { $ref: "#/components/schemas/TimestampMs" }, livemode: { type: "boolean" }, address: { anyOf: [{ $ref: "#/components/schemas/Address" }, { type: "null" }] }, email: { type: ["string", "null"] }, name: { type: ["string", "null"] }, description: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, shipping: { anyOf: [{ $ref: "#/components/schemas/CustomerShipping" }, { type: "null" }] }, currency: { anyOf: [{ $ref: "#/components/schemas/Currency" }, { type: "null" }] }, preferred_locales: { type: ["array", "null"], items: { type: "string" } }, balance: { type: ["integer", "null"], format: "int64" } } }, schema62 = { type: "object", properties: { address: { anyOf: [{ $ref: "#/components/schemas/Address" }, { type: "null" }] }, name: { type: ["string", "null"] }, phone: { type: ["string", "null"] } } };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0) {
      let data0 = data.address, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate53(data0, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.city = !0, props0.country = !0, props0.line1 = !0, props0.line2 = !0, props0.postal_code = !0, props0.state = !0;
      }
      let _errs4 = errors;
      if (data0 !== null) {
        let err0 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err1 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema62.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data2 = data.phone;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema62.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { props: { address: !0, name: !0, phone: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "customer") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "customer" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err4 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.address !== void 0) {
      let data4 = data.address, _errs8 = errors, valid1 = !1, _errs9 = errors;
      validate53(data4, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.city = !0, props0.country = !0, props0.line1 = !0, props0.line2 = !0, props0.postal_code = !0, props0.state = !0;
      }
      let _errs10 = errors;
      if (data4 !== null) {
        let err5 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 != "string" && data5 !== null) {
        let err7 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema61.properties.email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.name !== void 0) {
      let data6 = data.name;
      if (typeof data6 != "string" && data6 !== null) {
        let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema61.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 != "string" && data7 !== null) {
        let err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema61.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data8 = data.phone;
      if (typeof data8 != "string" && data8 !== null) {
        let err10 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema61.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data9 = data.metadata, _errs21 = errors, valid2 = !1, _errs22 = errors;
      validate91(data9, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs22 === errors;
      valid2 = valid2 || _valid1;
      let _errs23 = errors;
      if (data9 !== null) {
        let err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid1 = _errs23 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.shipping !== void 0) {
      let data10 = data.shipping, _errs26 = errors, valid3 = !1, _errs27 = errors;
      validate172(data10, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
      var _valid2 = _errs27 === errors;
      if (valid3 = valid3 || _valid2, _valid2) {
        var props2 = {};
        props2.address = !0, props2.name = !0, props2.phone = !0;
      }
      let _errs28 = errors;
      if (data10 !== null) {
        let err13 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid2 = _errs28 === errors;
      if (valid3 = valid3 || _valid2, valid3)
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data11 = data.currency, _errs31 = errors, valid4 = !1, _errs32 = errors;
      validate72(data11, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
      var _valid3 = _errs32 === errors;
      valid4 = valid4 || _valid3;
      let _errs33 = errors;
      if (data11 !== null) {
        let err15 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid3 = _errs33 === errors;
      if (valid4 = valid4 || _valid3, valid4)
        errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.preferred_locales !== void 0) {
      let data12 = data.preferred_locales;
      if (!Array.isArray(data12) && data12 !== null) {
        let err17 = { instancePath: instancePath + "/preferred_locales", schemaPath: "#/properties/preferred_locales/type", keyword: "type", params: { type: schema61.properties.preferred_locales.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data12[i0] != "string") {
            let err18 = { instancePath: instancePath + "/preferred_locales/" + i0, schemaPath: "#/properties/preferred_locales/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      }
    }
    if (data.balance !== void 0) {
      let data14 = data.balance;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
        let err19 = { instancePath: instancePath + "/balance", schemaPath: "#/properties/balance/type", keyword: "type", params: { type: schema61.properties.balance.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: { id: !0, object: !0, created: !0, livemode: !0, address: !0, email: !0, name: !0, description: !0, phone: !0, metadata: !0, shipping: !0, currency: !0, preferred_locales: !0, balance: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCustomerCreate = validate176;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "name" || key0 === "phone")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err2 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "description" || key0 === "email" || key0 === "metadata" || key0 === "name" || key0 === "phone" || key0 === "shipping" || key0 === "payment_method")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
      let err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err2 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err4 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.shipping !== void 0 && (validate179(data.shipping, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data.payment_method !== void 0 && typeof data.payment_method != "string") {
      let err5 = { instancePath: instancePath + "/payment_method", schemaPath: "#/properties/payment_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCustomerList = validate182, schema65 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/Customer" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate168(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema65.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema65.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCustomerShipping = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0) {
      let data0 = data.address, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate53(data0, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.city = !0, props0.country = !0, props0.line1 = !0, props0.line2 = !0, props0.postal_code = !0, props0.state = !0;
      }
      let _errs4 = errors;
      if (data0 !== null) {
        let err0 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err1 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema62.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data2 = data.phone;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema62.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { props: { address: !0, name: !0, phone: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateCustomerShippingInput = validate186;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "name" || key0 === "phone")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err2 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCustomerUpdate = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "description" || key0 === "email" || key0 === "metadata" || key0 === "name" || key0 === "phone" || key0 === "shipping" || key0 === "payment_method")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
      let err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err2 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err4 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.shipping !== void 0 && (validate179(data.shipping, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data.payment_method !== void 0 && typeof data.payment_method != "string") {
      let err5 = { instancePath: instancePath + "/payment_method", schemaPath: "#/properties/payment_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateDeletedObject = validate192;
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.deleted === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deleted" }, message: "must have required property 'deleted'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.object !== void 0 && typeof data.object != "string") {
      let err4 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.deleted !== void 0 && typeof data.deleted != "boolean") {
      let err5 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: { id: !0, object: !0, deleted: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateErrorDetail = validate193, schema70 = { type: "object", required: ["message"], properties: { type: { type: "string" }, code: { type: ["string", "null"] }, message: { type: "string" }, decline_code: { type: ["string", "null"] }, param: { type: ["string", "null"] } } };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema70.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.decline_code !== void 0) {
      let data3 = data.decline_code;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/decline_code", schemaPath: "#/properties/decline_code/type", keyword: "type", params: { type: schema70.properties.decline_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.param !== void 0) {
      let data4 = data.param;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/param", schemaPath: "#/properties/param/type", keyword: "type", params: { type: schema70.properties.param.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { props: { type: !0, code: !0, message: !0, decline_code: !0, param: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateErrorEnvelope = validate194;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.error !== void 0 && (validate193(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { props: { error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateErrorResponse = validate196;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate194(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.error = !0;
  }
  let _errs2 = errors;
  validate193(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.code = !0, props0.message = !0, props0.decline_code = !0, props0.param = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate196.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate196.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var validateEvent = validate199, schema73 = { type: "object", required: ["type", "data"], allOf: [{ $ref: "#/components/schemas/EventEnvelope" }], properties: { type: { $ref: "#/components/schemas/EventType" }, data: { type: "object", required: ["object"], properties: { object: { type: "object", additionalProperties: !0 }, previous_attributes: { type: ["object", "null"], additionalProperties: !0 } } } } };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && (validate201(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.object === void 0) {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.object !== void 0) {
          let data2 = data1.object;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            let err3 = { instancePath: instancePath + "/data/object", schemaPath: "#/properties/data/properties/object/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data1.previous_attributes !== void 0) {
          let data3 = data1.previous_attributes;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
            let err4 = { instancePath: instancePath + "/data/previous_attributes", schemaPath: "#/properties/data/properties/previous_attributes/type", keyword: "type", params: { type: schema73.properties.data.properties.previous_attributes.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: { type: !0, data: !0, id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateEventEnvelope = validate203;
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "event") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "event" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err3 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.api_version !== void 0) {
      let data4 = data.api_version;
      if (typeof data4 != "string" && data4 !== null) {
        let err4 = { instancePath: instancePath + "/api_version", schemaPath: "#/properties/api_version/type", keyword: "type", params: { type: schema31.properties.api_version.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.pending_webhooks !== void 0) {
      let data5 = data.pending_webhooks;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        let err5 = { instancePath: instancePath + "/pending_webhooks", schemaPath: "#/properties/pending_webhooks/type", keyword: "type", params: { type: schema31.properties.pending_webhooks.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.request !== void 0) {
      let data6 = data.request;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        let err6 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: schema31.properties.request.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.id !== void 0) {
          let data7 = data6.id;
          if (typeof data7 != "string" && data7 !== null) {
            let err7 = { instancePath: instancePath + "/request/id", schemaPath: "#/properties/request/properties/id/type", keyword: "type", params: { type: schema31.properties.request.properties.id.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.idempotency_key !== void 0) {
          let data8 = data6.idempotency_key;
          if (typeof data8 != "string" && data8 !== null) {
            let err8 = { instancePath: instancePath + "/request/idempotency_key", schemaPath: "#/properties/request/properties/idempotency_key/type", keyword: "type", params: { type: schema31.properties.request.properties.idempotency_key.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = { props: { id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateEventType = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validateInvoice = validate206, schema77 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "invoice" }, currency: { $ref: "#/components/schemas/Currency" }, customer: { type: "string" }, auto_advance: { type: "boolean" }, charge: { type: ["string", "null"] }, collection_method: { type: ["string", "null"] }, description: { type: ["string", "null"] }, hosted_invoice_url: { type: ["string", "null"] }, lines: { $ref: "#/components/schemas/InvoiceLineList" }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, payment_intent: { type: ["string", "null"] }, period_start: { $ref: "#/components/schemas/InvoiceTime" }, period_end: { $ref: "#/components/schemas/InvoiceTime" }, status: { type: ["string", "null"] }, subscription: { type: ["string", "null"] }, account_country: { type: ["string", "null"] }, account_name: { type: ["string", "null"] }, amount_due: { $ref: "#/components/schemas/Amount" }, amount_paid: { $ref: "#/components/schemas/Amount" }, amount_precision: { type: ["integer", "null"] }, billing_reason: { type: ["string", "null"] } } }, schema78 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/InvoiceLine" } }, has_more: { type: ["boolean", "null"] }, url: { type: ["string", "null"] } } }, schema79 = { type: "object", properties: { amount: { $ref: "#/components/schemas/Amount" }, description: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, price: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Price" }, { type: "null" }] }, quantity: { type: ["integer", "null"] } } };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err0 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema79.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata, _errs5 = errors, valid1 = !1, _errs6 = errors;
      validate91(data2, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data2 !== null) {
        let err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.price !== void 0) {
      let data3 = data.price, _errs10 = errors, valid2 = !1, _errs11 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      let _errs13 = errors;
      validate120(data3, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      if (valid2 = valid2 || _valid1, _valid1) {
        var props1 = {};
        props1.id = !0, props1.object = !0, props1.created = !0, props1.active = !0, props1.currency = !0, props1.unit_amount = !0, props1.product = !0, props1.type = !0, props1.livemode = !0, props1.billing_scheme = !0, props1.lookup_key = !0, props1.nickname = !0, props1.metadata = !0, props1.recurring = !0, props1.tiers = !0;
      }
      let _errs14 = errors;
      if (data3 !== null) {
        let err4 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data4 = data.quantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        let err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: schema79.properties.quantity.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: { amount: !0, description: !0, metadata: !0, price: !0, quantity: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate209(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data3 = data.has_more;
      if (typeof data3 != "boolean" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema78.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema78.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { props: { object: !0, data: !0, has_more: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data != "string") {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs5 = errors;
  if (data !== null) {
    let err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
validate216.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "invoice") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "invoice" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.customer !== void 0 && typeof data.customer != "string") {
      let err4 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.auto_advance !== void 0 && typeof data.auto_advance != "boolean") {
      let err5 = { instancePath: instancePath + "/auto_advance", schemaPath: "#/properties/auto_advance/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.charge !== void 0) {
      let data5 = data.charge;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/charge", schemaPath: "#/properties/charge/type", keyword: "type", params: { type: schema77.properties.charge.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.collection_method !== void 0) {
      let data6 = data.collection_method;
      if (typeof data6 != "string" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/collection_method", schemaPath: "#/properties/collection_method/type", keyword: "type", params: { type: schema77.properties.collection_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 != "string" && data7 !== null) {
        let err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema77.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.hosted_invoice_url !== void 0) {
      let data8 = data.hosted_invoice_url;
      if (typeof data8 != "string" && data8 !== null) {
        let err9 = { instancePath: instancePath + "/hosted_invoice_url", schemaPath: "#/properties/hosted_invoice_url/type", keyword: "type", params: { type: schema77.properties.hosted_invoice_url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.lines !== void 0 && (validate208(data.lines, { instancePath: instancePath + "/lines", parentData: data, parentDataProperty: "lines", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length)), data.metadata !== void 0) {
      let data10 = data.metadata, _errs19 = errors, valid1 = !1, _errs20 = errors;
      validate91(data10, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs20 === errors;
      valid1 = valid1 || _valid0;
      let _errs21 = errors;
      if (data10 !== null) {
        let err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs21 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.payment_intent !== void 0) {
      let data11 = data.payment_intent;
      if (typeof data11 != "string" && data11 !== null) {
        let err12 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/type", keyword: "type", params: { type: schema77.properties.payment_intent.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.period_start !== void 0 && (validate216(data.period_start, { instancePath: instancePath + "/period_start", parentData: data, parentDataProperty: "period_start", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data.period_end !== void 0 && (validate216(data.period_end, { instancePath: instancePath + "/period_end", parentData: data, parentDataProperty: "period_end", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data.status !== void 0) {
      let data14 = data.status;
      if (typeof data14 != "string" && data14 !== null) {
        let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema77.properties.status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.subscription !== void 0) {
      let data15 = data.subscription;
      if (typeof data15 != "string" && data15 !== null) {
        let err14 = { instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: schema77.properties.subscription.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.account_country !== void 0) {
      let data16 = data.account_country;
      if (typeof data16 != "string" && data16 !== null) {
        let err15 = { instancePath: instancePath + "/account_country", schemaPath: "#/properties/account_country/type", keyword: "type", params: { type: schema77.properties.account_country.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.account_name !== void 0) {
      let data17 = data.account_name;
      if (typeof data17 != "string" && data17 !== null) {
        let err16 = { instancePath: instancePath + "/account_name", schemaPath: "#/properties/account_name/type", keyword: "type", params: { type: schema77.properties.account_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.amount_due !== void 0 && (validate57(data.amount_due, { instancePath: instancePath + "/amount_due", parentData: data, parentDataProperty: "amount_due", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_paid !== void 0 && (validate57(data.amount_paid, { instancePath: instancePath + "/amount_paid", parentData: data, parentDataProperty: "amount_paid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_precision !== void 0) {
      let data20 = data.amount_precision;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && data20 !== null) {
        let err17 = { instancePath: instancePath + "/amount_precision", schemaPath: "#/properties/amount_precision/type", keyword: "type", params: { type: schema77.properties.amount_precision.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.billing_reason !== void 0) {
      let data21 = data.billing_reason;
      if (typeof data21 != "string" && data21 !== null) {
        let err18 = { instancePath: instancePath + "/billing_reason", schemaPath: "#/properties/billing_reason/type", keyword: "type", params: { type: schema77.properties.billing_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: { id: !0, object: !0, currency: !0, customer: !0, auto_advance: !0, charge: !0, collection_method: !0, description: !0, hosted_invoice_url: !0, lines: !0, metadata: !0, payment_intent: !0, period_start: !0, period_end: !0, status: !0, subscription: !0, account_country: !0, account_name: !0, amount_due: !0, amount_paid: !0, amount_precision: !0, billing_reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceAddLines = validate221;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "price_data" || key0 === "amount" || key0 === "description" || key0 === "quantity" || key0 === "metadata")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err1 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.price_data !== void 0 && (validate149(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
      let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.quantity !== void 0) {
      let data4 = data.quantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lines === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "lines") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.lines !== void 0) {
      let data0 = data.lines;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate222(data0[i0], { instancePath: instancePath + "/lines/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceCreate = validate227;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "customer" || key0 === "currency" || key0 === "auto_advance" || key0 === "collection_method" || key0 === "description" || key0 === "metadata" || key0 === "subscription")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      let err2 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.auto_advance !== void 0 && typeof data.auto_advance != "boolean") {
      let err3 = { instancePath: instancePath + "/auto_advance", schemaPath: "#/properties/auto_advance/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.collection_method !== void 0 && typeof data.collection_method != "string") {
      let err4 = { instancePath: instancePath + "/collection_method", schemaPath: "#/properties/collection_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.subscription !== void 0 && typeof data.subscription != "string") {
      let err6 = { instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceItem = validate230, schema84 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "invoiceitem" }, amount: { $ref: "#/components/schemas/Amount" }, currency: { $ref: "#/components/schemas/Currency" }, customer: { type: "string" }, description: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, period: { $ref: "#/components/schemas/InvoicePeriod" }, price: { anyOf: [{ $ref: "#/components/schemas/Price" }, { type: "null" }] }, date: { $ref: "#/components/schemas/InvoiceTime" }, invoice: { type: ["string", "null"] }, livemode: { type: "boolean" }, quantity: { type: "integer" }, subscription: { type: ["string", "null"] }, test_clock: { type: ["string", "null"] } } }, schema85 = { type: ["object", "null"], properties: { end: { $ref: "#/components/schemas/InvoiceTime" }, start: { $ref: "#/components/schemas/InvoiceTime" } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema85.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.end !== void 0 && (validate216(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data.start !== void 0 && (validate216(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length))), validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = { props: { end: !0, start: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "invoiceitem") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "invoiceitem" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.customer !== void 0 && typeof data.customer != "string") {
      let err4 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 != "string" && data5 !== null) {
        let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema84.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data6 = data.metadata, _errs11 = errors, valid1 = !1, _errs12 = errors;
      validate91(data6, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      if (data6 !== null) {
        let err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.period !== void 0 && (validate234(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.price !== void 0) {
      let data8 = data.price, _errs17 = errors, valid2 = !1, _errs18 = errors;
      validate120(data8, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
      var _valid1 = _errs18 === errors;
      if (valid2 = valid2 || _valid1, _valid1) {
        var props1 = {};
        props1.id = !0, props1.object = !0, props1.created = !0, props1.active = !0, props1.currency = !0, props1.unit_amount = !0, props1.product = !0, props1.type = !0, props1.livemode = !0, props1.billing_scheme = !0, props1.lookup_key = !0, props1.nickname = !0, props1.metadata = !0, props1.recurring = !0, props1.tiers = !0;
      }
      let _errs19 = errors;
      if (data8 !== null) {
        let err8 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid1 = _errs19 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.date !== void 0 && (validate216(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data.invoice !== void 0) {
      let data10 = data.invoice;
      if (typeof data10 != "string" && data10 !== null) {
        let err10 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: schema84.properties.invoice.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err11 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.quantity !== void 0) {
      let data12 = data.quantity;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err12 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.subscription !== void 0) {
      let data13 = data.subscription;
      if (typeof data13 != "string" && data13 !== null) {
        let err13 = { instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: schema84.properties.subscription.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.test_clock !== void 0) {
      let data14 = data.test_clock;
      if (typeof data14 != "string" && data14 !== null) {
        let err14 = { instancePath: instancePath + "/test_clock", schemaPath: "#/properties/test_clock/type", keyword: "type", params: { type: schema84.properties.test_clock.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = { props: { id: !0, object: !0, amount: !0, currency: !0, customer: !0, description: !0, metadata: !0, period: !0, price: !0, date: !0, invoice: !0, livemode: !0, quantity: !0, subscription: !0, test_clock: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceItemCreate = validate240, schema86 = { type: "object", additionalProperties: !1, required: ["customer"], properties: { customer: { type: "string" }, period: { $ref: "#/components/schemas/InvoicePeriodInput" }, amount: { $ref: "#/components/schemas/Amount" }, currency: { $ref: "#/components/schemas/Currency" }, description: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, invoice: { type: "string" }, price: { type: "string" }, quantity: { type: "integer" } } };
var pattern5 = new RegExp("^[0-9]+$", "u");
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "end" || key0 === "start")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.end !== void 0 && (validate242(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length)), data.start !== void 0 && (validate242(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema86.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      let err2 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.period !== void 0 && (validate241(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length)), data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
      let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.invoice !== void 0 && typeof data.invoice != "string") {
      let err4 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err5 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.quantity !== void 0) {
      let data8 = data.quantity;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate240.errors = vErrors, errors === 0;
}
validate240.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceLine = validate249;
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err0 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema79.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata, _errs5 = errors, valid1 = !1, _errs6 = errors;
      validate91(data2, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data2 !== null) {
        let err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.price !== void 0) {
      let data3 = data.price, _errs10 = errors, valid2 = !1, _errs11 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      let _errs13 = errors;
      validate120(data3, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      if (valid2 = valid2 || _valid1, _valid1) {
        var props1 = {};
        props1.id = !0, props1.object = !0, props1.created = !0, props1.active = !0, props1.currency = !0, props1.unit_amount = !0, props1.product = !0, props1.type = !0, props1.livemode = !0, props1.billing_scheme = !0, props1.lookup_key = !0, props1.nickname = !0, props1.metadata = !0, props1.recurring = !0, props1.tiers = !0;
      }
      let _errs14 = errors;
      if (data3 !== null) {
        let err4 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data4 = data.quantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        let err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: schema79.properties.quantity.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = { props: { amount: !0, description: !0, metadata: !0, price: !0, quantity: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceLineInput = validate253;
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate253.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "price_data" || key0 === "amount" || key0 === "description" || key0 === "quantity" || key0 === "metadata")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err1 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.price_data !== void 0 && (validate149(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
      let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.quantity !== void 0) {
      let data4 = data.quantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate253.errors = vErrors, errors === 0;
}
validate253.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceLineList = validate257;
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate209(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data3 = data.has_more;
      if (typeof data3 != "boolean" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema78.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema78.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { props: { object: !0, data: !0, has_more: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceList = validate259, schema92 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/Invoice" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate259.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate206(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema92.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema92.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate259.errors = vErrors, errors === 0;
}
validate259.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateInvoicePeriod = validate261;
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema85.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.end !== void 0 && (validate216(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data.start !== void 0 && (validate216(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length))), validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { props: { end: !0, start: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateInvoicePeriodInput = validate264;
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "end" || key0 === "start")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.end !== void 0 && (validate242(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length)), data.start !== void 0 && (validate242(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceTime = validate267;
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate267.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data != "string") {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs5 = errors;
  if (data !== null) {
    let err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validateInvoiceTimeInput = validate268;
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate268.errors = vErrors, errors === 0;
}
validate268.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validateIssuingAuthorization = validate269, schema97 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "issuing.authorization" }, amount: { $ref: "#/components/schemas/Amount" }, approved: { type: "boolean" }, card: { $ref: "#/components/schemas/IssuingCard" }, merchant_data: { type: "object", properties: { category_code: { type: ["string", "null"] }, name: { type: ["string", "null"] } } } } }, schema98 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "issuing.card" }, brand: { type: ["string", "null"] }, cancellation_reason: { type: ["string", "null"] }, cardholder: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/IssuingCardholder" }] }, created: { $ref: "#/components/schemas/TimestampMs" }, currency: { $ref: "#/components/schemas/Currency" }, cvc: { type: ["string", "null"] }, exp_month: { type: "integer" }, exp_year: { type: "integer" }, first6: { type: "string" }, last4: { type: "string" }, livemode: { type: "boolean" }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, number: { type: ["string", "null"] }, status: { type: "string" }, type: { type: "string" } } };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0) {
      let data0 = data.address, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate53(data0, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.city = !0, props0.country = !0, props0.line1 = !0, props0.line2 = !0, props0.postal_code = !0, props0.state = !0;
      }
      let _errs4 = errors;
      if (data0 !== null) {
        let err0 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err1 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = { props: { address: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "issuing.cardholder") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "issuing.cardholder" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.billing !== void 0 && (validate273(data.billing, { instancePath: instancePath + "/billing", parentData: data, parentDataProperty: "billing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors), errors = vErrors.length)), data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err4 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { props: { id: !0, object: !0, billing: !0, created: !0, livemode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate271.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "issuing.card") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "issuing.card" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.brand !== void 0) {
      let data2 = data.brand;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/brand", schemaPath: "#/properties/brand/type", keyword: "type", params: { type: schema98.properties.brand.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cancellation_reason !== void 0) {
      let data3 = data.cancellation_reason;
      if (typeof data3 != "string" && data3 !== null) {
        let err5 = { instancePath: instancePath + "/cancellation_reason", schemaPath: "#/properties/cancellation_reason/type", keyword: "type", params: { type: schema98.properties.cancellation_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cardholder !== void 0) {
      let data4 = data.cardholder, _errs9 = errors, valid1 = !1, _errs10 = errors;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      let _errs12 = errors;
      validate272(data4, { instancePath: instancePath + "/cardholder", parentData: data, parentDataProperty: "cardholder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
      var _valid0 = _errs12 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.object = !0, props0.billing = !0, props0.created = !0, props0.livemode = !0;
      }
      if (valid1)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.cvc !== void 0) {
      let data7 = data.cvc;
      if (typeof data7 != "string" && data7 !== null) {
        let err8 = { instancePath: instancePath + "/cvc", schemaPath: "#/properties/cvc/type", keyword: "type", params: { type: schema98.properties.cvc.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.exp_month !== void 0) {
      let data8 = data.exp_month;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err9 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.exp_year !== void 0) {
      let data9 = data.exp_year;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err10 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.first6 !== void 0 && typeof data.first6 != "string") {
      let err11 = { instancePath: instancePath + "/first6", schemaPath: "#/properties/first6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.last4 !== void 0 && typeof data.last4 != "string") {
      let err12 = { instancePath: instancePath + "/last4", schemaPath: "#/properties/last4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err13 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.metadata !== void 0) {
      let data13 = data.metadata, _errs28 = errors, valid2 = !1, _errs29 = errors;
      validate91(data13, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs29 === errors;
      valid2 = valid2 || _valid1;
      let _errs30 = errors;
      if (data13 !== null) {
        let err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid1 = _errs30 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.number !== void 0) {
      let data14 = data.number;
      if (typeof data14 != "string" && data14 !== null) {
        let err16 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema98.properties.number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err18 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate271.errors = vErrors, errors === 0;
}
validate271.evaluated = { props: { id: !0, object: !0, brand: !0, cancellation_reason: !0, cardholder: !0, created: !0, currency: !0, cvc: !0, exp_month: !0, exp_year: !0, first6: !0, last4: !0, livemode: !0, metadata: !0, number: !0, status: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "issuing.authorization") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "issuing.authorization" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.approved !== void 0 && typeof data.approved != "boolean") {
      let err4 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.card !== void 0 && (validate271(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length)), data.merchant_data !== void 0) {
      let data5 = data.merchant_data;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.category_code !== void 0) {
          let data6 = data5.category_code;
          if (typeof data6 != "string" && data6 !== null) {
            let err5 = { instancePath: instancePath + "/merchant_data/category_code", schemaPath: "#/properties/merchant_data/properties/category_code/type", keyword: "type", params: { type: schema97.properties.merchant_data.properties.category_code.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data5.name !== void 0) {
          let data7 = data5.name;
          if (typeof data7 != "string" && data7 !== null) {
            let err6 = { instancePath: instancePath + "/merchant_data/name", schemaPath: "#/properties/merchant_data/properties/name/type", keyword: "type", params: { type: schema97.properties.merchant_data.properties.name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/merchant_data", schemaPath: "#/properties/merchant_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate269.errors = vErrors, errors === 0;
}
validate269.evaluated = { props: { id: !0, object: !0, amount: !0, approved: !0, card: !0, merchant_data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingAuthorizationList = validate282, schema101 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/IssuingAuthorization" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate269(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema101.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema101.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCard = validate284;
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "issuing.card") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "issuing.card" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.brand !== void 0) {
      let data2 = data.brand;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/brand", schemaPath: "#/properties/brand/type", keyword: "type", params: { type: schema98.properties.brand.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cancellation_reason !== void 0) {
      let data3 = data.cancellation_reason;
      if (typeof data3 != "string" && data3 !== null) {
        let err5 = { instancePath: instancePath + "/cancellation_reason", schemaPath: "#/properties/cancellation_reason/type", keyword: "type", params: { type: schema98.properties.cancellation_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cardholder !== void 0) {
      let data4 = data.cardholder, _errs9 = errors, valid1 = !1, _errs10 = errors;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      let _errs12 = errors;
      validate272(data4, { instancePath: instancePath + "/cardholder", parentData: data, parentDataProperty: "cardholder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
      var _valid0 = _errs12 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.object = !0, props0.billing = !0, props0.created = !0, props0.livemode = !0;
      }
      if (valid1)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.cvc !== void 0) {
      let data7 = data.cvc;
      if (typeof data7 != "string" && data7 !== null) {
        let err8 = { instancePath: instancePath + "/cvc", schemaPath: "#/properties/cvc/type", keyword: "type", params: { type: schema98.properties.cvc.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.exp_month !== void 0) {
      let data8 = data.exp_month;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err9 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.exp_year !== void 0) {
      let data9 = data.exp_year;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err10 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.first6 !== void 0 && typeof data.first6 != "string") {
      let err11 = { instancePath: instancePath + "/first6", schemaPath: "#/properties/first6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.last4 !== void 0 && typeof data.last4 != "string") {
      let err12 = { instancePath: instancePath + "/last4", schemaPath: "#/properties/last4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err13 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.metadata !== void 0) {
      let data13 = data.metadata, _errs28 = errors, valid2 = !1, _errs29 = errors;
      validate91(data13, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs29 === errors;
      valid2 = valid2 || _valid1;
      let _errs30 = errors;
      if (data13 !== null) {
        let err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid1 = _errs30 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.number !== void 0) {
      let data14 = data.number;
      if (typeof data14 != "string" && data14 !== null) {
        let err16 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema98.properties.number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err18 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = { props: { id: !0, object: !0, brand: !0, cancellation_reason: !0, cardholder: !0, created: !0, currency: !0, cvc: !0, exp_month: !0, exp_year: !0, first6: !0, last4: !0, livemode: !0, metadata: !0, number: !0, status: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardCreate = validate289;
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cardholder" || key0 === "currency" || key0 === "type")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cardholder !== void 0 && typeof data.cardholder != "string") {
      let err1 = { instancePath: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.type !== void 0 && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardList = validate291, schema104 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/IssuingCard" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate271(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema104.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema104.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
validate291.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardUpdate = validate293;
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate293.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cancellation_reason" || key0 === "status" || key0 === "metadata")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cancellation_reason !== void 0 && typeof data.cancellation_reason != "string") {
      let err1 = { instancePath: instancePath + "/cancellation_reason", schemaPath: "#/properties/cancellation_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate293.errors = vErrors, errors === 0;
}
validate293.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardholder = validate295;
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "issuing.cardholder") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "issuing.cardholder" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.billing !== void 0 && (validate273(data.billing, { instancePath: instancePath + "/billing", parentData: data, parentDataProperty: "billing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors), errors = vErrors.length)), data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err4 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate295.errors = vErrors, errors === 0;
}
validate295.evaluated = { props: { id: !0, object: !0, billing: !0, created: !0, livemode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardholderBilling = validate298;
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate298.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0) {
      let data0 = data.address, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate53(data0, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.city = !0, props0.country = !0, props0.line1 = !0, props0.line2 = !0, props0.postal_code = !0, props0.state = !0;
      }
      let _errs4 = errors;
      if (data0 !== null) {
        let err0 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err1 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate298.errors = vErrors, errors === 0;
}
validate298.evaluated = { props: { address: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardholderBillingInput = validate300;
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "address") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
validate300.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardholderCreate = validate302;
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "billing") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.billing !== void 0 && (validate300(data.billing, { instancePath: instancePath + "/billing", parentData: data, parentDataProperty: "billing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate302.errors = vErrors, errors === 0;
}
validate302.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardholderList = validate304, schema110 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/IssuingCardholder" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate272(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema110.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema110.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate304.errors = vErrors, errors === 0;
}
validate304.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingCardholderUpdate = validate306;
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate306.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "billing") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.billing !== void 0 && (validate300(data.billing, { instancePath: instancePath + "/billing", parentData: data, parentDataProperty: "billing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate306.errors = vErrors, errors === 0;
}
validate306.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingMerchantData = validate308, schema112 = { type: "object", properties: { category: { type: ["string", "null"] }, category_code: { type: ["string", "null"] }, city: { type: ["string", "null"] }, country: { type: ["string", "null"] }, name: { type: ["string", "null"] }, network_id: { type: ["string", "null"] }, postal_code: { type: ["string", "null"] }, state: { type: ["string", "null"] }, terminal_id: { type: ["string", "null"] }, url: { type: ["string", "null"] } } };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate308.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category !== void 0) {
      let data0 = data.category;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema112.properties.category.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.category_code !== void 0) {
      let data1 = data.category_code;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/category_code", schemaPath: "#/properties/category_code/type", keyword: "type", params: { type: schema112.properties.category_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.city !== void 0) {
      let data2 = data.city;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema112.properties.city.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 != "string" && data3 !== null) {
        let err3 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema112.properties.country.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 != "string" && data4 !== null) {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema112.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.network_id !== void 0) {
      let data5 = data.network_id;
      if (typeof data5 != "string" && data5 !== null) {
        let err5 = { instancePath: instancePath + "/network_id", schemaPath: "#/properties/network_id/type", keyword: "type", params: { type: schema112.properties.network_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.postal_code !== void 0) {
      let data6 = data.postal_code;
      if (typeof data6 != "string" && data6 !== null) {
        let err6 = { instancePath: instancePath + "/postal_code", schemaPath: "#/properties/postal_code/type", keyword: "type", params: { type: schema112.properties.postal_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.state !== void 0) {
      let data7 = data.state;
      if (typeof data7 != "string" && data7 !== null) {
        let err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: schema112.properties.state.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.terminal_id !== void 0) {
      let data8 = data.terminal_id;
      if (typeof data8 != "string" && data8 !== null) {
        let err8 = { instancePath: instancePath + "/terminal_id", schemaPath: "#/properties/terminal_id/type", keyword: "type", params: { type: schema112.properties.terminal_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.url !== void 0) {
      let data9 = data.url;
      if (typeof data9 != "string" && data9 !== null) {
        let err9 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema112.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate308.errors = vErrors, errors === 0;
}
validate308.evaluated = { props: { category: !0, category_code: !0, city: !0, country: !0, name: !0, network_id: !0, postal_code: !0, state: !0, terminal_id: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingTransaction = validate309, schema113 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "issuing.transaction" }, amount: { $ref: "#/components/schemas/Amount" }, authorization: { type: ["string", "null"] }, card: { type: ["string", "null"] }, cardholder: { type: ["string", "null"] }, created: { $ref: "#/components/schemas/TimestampMs" }, currency: { $ref: "#/components/schemas/Currency" }, dispute: { type: ["string", "null"] }, livemode: { type: "boolean" }, merchant_amount: { $ref: "#/components/schemas/Amount" }, merchant_currency: { $ref: "#/components/schemas/Currency" }, merchant_data: { $ref: "#/components/schemas/IssuingMerchantData" }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, network_data: { type: ["object", "null"], additionalProperties: !0 }, type: { type: "string" } } };
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate309.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "issuing.transaction") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "issuing.transaction" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.authorization !== void 0) {
      let data3 = data.authorization;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/type", keyword: "type", params: { type: schema113.properties.authorization.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.card !== void 0) {
      let data4 = data.card;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: schema113.properties.card.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cardholder !== void 0) {
      let data5 = data.cardholder;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/cardholder", schemaPath: "#/properties/cardholder/type", keyword: "type", params: { type: schema113.properties.cardholder.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.dispute !== void 0) {
      let data8 = data.dispute;
      if (typeof data8 != "string" && data8 !== null) {
        let err7 = { instancePath: instancePath + "/dispute", schemaPath: "#/properties/dispute/type", keyword: "type", params: { type: schema113.properties.dispute.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err8 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.merchant_amount !== void 0 && (validate57(data.merchant_amount, { instancePath: instancePath + "/merchant_amount", parentData: data, parentDataProperty: "merchant_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.merchant_currency !== void 0 && (validate72(data.merchant_currency, { instancePath: instancePath + "/merchant_currency", parentData: data, parentDataProperty: "merchant_currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.merchant_data !== void 0 && (validate308(data.merchant_data, { instancePath: instancePath + "/merchant_data", parentData: data, parentDataProperty: "merchant_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length)), data.metadata !== void 0) {
      let data13 = data.metadata, _errs21 = errors, valid1 = !1, _errs22 = errors;
      validate91(data13, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs22 === errors;
      valid1 = valid1 || _valid0;
      let _errs23 = errors;
      if (data13 !== null) {
        let err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs23 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.network_data !== void 0) {
      let data14 = data.network_data;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        let err11 = { instancePath: instancePath + "/network_data", schemaPath: "#/properties/network_data/type", keyword: "type", params: { type: schema113.properties.network_data.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate309.errors = vErrors, errors === 0;
}
validate309.evaluated = { props: { id: !0, object: !0, amount: !0, authorization: !0, card: !0, cardholder: !0, created: !0, currency: !0, dispute: !0, livemode: !0, merchant_amount: !0, merchant_currency: !0, merchant_data: !0, metadata: !0, network_data: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingTransactionList = validate317, schema114 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/IssuingTransaction" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate309(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema114.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema114.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate317.errors = vErrors, errors === 0;
}
validate317.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateIssuingTransactionUpdate = validate319;
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate319.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "metadata") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate319.errors = vErrors, errors === 0;
}
validate319.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateLineItem = validate321;
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate321.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.currency === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.price === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.quantity === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.amount_subtotal === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_subtotal" }, message: "must have required property 'amount_subtotal'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.amount_total === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount_total" }, message: "must have required property 'amount_total'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.object !== void 0 && data.object !== "item") {
      let err9 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "item" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
      let err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.price !== void 0 && (validate120(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data5 = data.quantity;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err11 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.amount_subtotal !== void 0 && (validate57(data.amount_subtotal, { instancePath: instancePath + "/amount_subtotal", parentData: data, parentDataProperty: "amount_subtotal", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_total !== void 0 && (validate57(data.amount_total, { instancePath: instancePath + "/amount_total", parentData: data, parentDataProperty: "amount_total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate321.errors = vErrors, errors === 0;
}
validate321.evaluated = { props: { id: !0, object: !0, currency: !0, description: !0, price: !0, quantity: !0, amount_subtotal: !0, amount_total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateLineItemCreate = validate326;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate326.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  let _errs2 = errors;
  validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate326.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate326.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var validateLineItemList = validate329;
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate329.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate118(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema46.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema46.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate329.errors = vErrors, errors === 0;
}
validate329.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateLineItemWithPrice = validate331;
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate331.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.price === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "quantity")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err2 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate331.errors = vErrors, errors === 0;
}
validate331.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateLineItemWithPriceData = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate332.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.price_data === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price_data" }, message: "must have required property 'price_data'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "price_data" || key0 === "quantity")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.price_data !== void 0 && (validate149(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate332.errors = vErrors, errors === 0;
}
validate332.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMetadata = validate334;
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate334.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (typeof data[key0] != "string") {
        let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate334.errors = vErrors, errors === 0;
}
validate334.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateNextAction = validate335;
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate335.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.alipay_handle_redirect !== void 0 && (validate80(data.alipay_handle_redirect, { instancePath: instancePath + "/alipay_handle_redirect", parentData: data, parentDataProperty: "alipay_handle_redirect", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.redirect_to_url !== void 0 && (validate80(data.redirect_to_url, { instancePath: instancePath + "/redirect_to_url", parentData: data, parentDataProperty: "redirect_to_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.challenge_redirect !== void 0 && (validate80(data.challenge_redirect, { instancePath: instancePath + "/challenge_redirect", parentData: data, parentDataProperty: "challenge_redirect", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate335.errors = vErrors, errors === 0;
}
validate335.evaluated = { props: { type: !0, alipay_handle_redirect: !0, redirect_to_url: !0, challenge_redirect: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntent = validate339;
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate339.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.currency === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.livemode === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "livemode" }, message: "must have required property 'livemode'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.client_secret === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_secret" }, message: "must have required property 'client_secret'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.payment_method_types === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_method_types" }, message: "must have required property 'payment_method_types'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.confirmation_method === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confirmation_method" }, message: "must have required property 'confirmation_method'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.capture_method === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capture_method" }, message: "must have required property 'capture_method'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.object !== void 0 && data.object !== "payment_intent") {
      let err12 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "payment_intent" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.amount_capturable !== void 0) {
      let data5 = data.amount_capturable;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        let err13 = { instancePath: instancePath + "/amount_capturable", schemaPath: "#/properties/amount_capturable/type", keyword: "type", params: { type: schema35.properties.amount_capturable.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.amount_received !== void 0) {
      let data6 = data.amount_received;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        let err14 = { instancePath: instancePath + "/amount_received", schemaPath: "#/properties/amount_received/type", keyword: "type", params: { type: schema35.properties.amount_received.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err16 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.client_secret !== void 0 && typeof data.client_secret != "string") {
      let err17 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.next_action !== void 0) {
      let data10 = data.next_action, _errs18 = errors, valid1 = !1, _errs19 = errors;
      validate79(data10, { instancePath: instancePath + "/next_action", parentData: data, parentDataProperty: "next_action", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
      var _valid0 = _errs19 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.type = !0, props0.alipay_handle_redirect = !0, props0.redirect_to_url = !0, props0.challenge_redirect = !0;
      }
      let _errs20 = errors;
      if (typeof data10 != "string") {
        let err18 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs20 === errors;
      valid1 = valid1 || _valid0;
      let _errs22 = errors;
      if (data10 !== null) {
        let err19 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs22 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err20 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.payment_method !== void 0) {
      let data11 = data.payment_method;
      if (typeof data11 != "string" && data11 !== null) {
        let err21 = { instancePath: instancePath + "/payment_method", schemaPath: "#/properties/payment_method/type", keyword: "type", params: { type: schema35.properties.payment_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.payment_method_types !== void 0) {
      let data12 = data.payment_method_types, _errs27 = errors, valid2 = !1, _errs28 = errors;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data12[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid1 = _errs28 === errors;
      valid2 = valid2 || _valid1;
      let _errs31 = errors;
      if (typeof data12 != "string") {
        let err23 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid1 = _errs31 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      else {
        let err24 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.payment_method_options !== void 0) {
      let data14 = data.payment_method_options, _errs34 = errors, valid5 = !1, _errs35 = errors;
      validate87(data14, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      var _valid2 = _errs35 === errors;
      valid5 = valid5 || _valid2;
      let _errs36 = errors;
      if (typeof data14 != "string") {
        let err25 = { instancePath: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid2 = _errs36 === errors;
      if (valid5 = valid5 || _valid2, valid5)
        errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        let err26 = { instancePath: instancePath + "/payment_method_options", schemaPath: "#/properties/payment_method_options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.confirmation_method !== void 0 && typeof data.confirmation_method != "string") {
      let err27 = { instancePath: instancePath + "/confirmation_method", schemaPath: "#/properties/confirmation_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.capture_method !== void 0 && typeof data.capture_method != "string") {
      let err28 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.return_url !== void 0) {
      let data17 = data.return_url;
      if (typeof data17 != "string" && data17 !== null) {
        let err29 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: schema35.properties.return_url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.setup_future_usage !== void 0) {
      let data18 = data.setup_future_usage;
      if (typeof data18 != "string" && data18 !== null) {
        let err30 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/type", keyword: "type", params: { type: schema35.properties.setup_future_usage.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.customer !== void 0) {
      let data19 = data.customer;
      if (typeof data19 != "string" && data19 !== null) {
        let err31 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema35.properties.customer.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.description !== void 0) {
      let data20 = data.description;
      if (typeof data20 != "string" && data20 !== null) {
        let err32 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data21 = data.metadata, _errs51 = errors, valid6 = !1, _errs52 = errors;
      validate91(data21, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid3 = _errs52 === errors;
      valid6 = valid6 || _valid3;
      let _errs53 = errors;
      if (data21 !== null) {
        let err33 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      var _valid3 = _errs53 === errors;
      if (valid6 = valid6 || _valid3, valid6)
        errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null);
      else {
        let err34 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.merchant_order_id !== void 0) {
      let data22 = data.merchant_order_id;
      if (typeof data22 != "string" && data22 !== null) {
        let err35 = { instancePath: instancePath + "/merchant_order_id", schemaPath: "#/properties/merchant_order_id/type", keyword: "type", params: { type: schema35.properties.merchant_order_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.merchant_user_id !== void 0) {
      let data23 = data.merchant_user_id;
      if (typeof data23 != "string" && data23 !== null) {
        let err36 = { instancePath: instancePath + "/merchant_user_id", schemaPath: "#/properties/merchant_user_id/type", keyword: "type", params: { type: schema35.properties.merchant_user_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data24 = data.quantity;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && data24 !== null) {
        let err37 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: schema35.properties.quantity.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.receipt_email !== void 0) {
      let data25 = data.receipt_email;
      if (typeof data25 != "string" && data25 !== null) {
        let err38 = { instancePath: instancePath + "/receipt_email", schemaPath: "#/properties/receipt_email/type", keyword: "type", params: { type: schema35.properties.receipt_email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.shipping !== void 0) {
      let data26 = data.shipping, _errs64 = errors, valid7 = !1, _errs65 = errors;
      validate93(data26, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
      var _valid4 = _errs65 === errors;
      if (valid7 = valid7 || _valid4, _valid4) {
        var props3 = {};
        props3.address = !0, props3.name = !0, props3.phone = !0, props3.carrier = !0, props3.tracking_number = !0;
      }
      let _errs66 = errors;
      if (data26 !== null) {
        let err39 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      var _valid4 = _errs66 === errors;
      if (valid7 = valid7 || _valid4, valid7)
        errors = _errs64, vErrors !== null && (_errs64 ? vErrors.length = _errs64 : vErrors = null);
      else {
        let err40 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.invoice !== void 0) {
      let data27 = data.invoice;
      if (typeof data27 != "string" && data27 !== null) {
        let err41 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: schema35.properties.invoice.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.last_payment_error !== void 0) {
      let data28 = data.last_payment_error, _errs71 = errors, valid8 = !1, _errs72 = errors;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
        let err42 = { instancePath: instancePath + "/last_payment_error", schemaPath: "#/properties/last_payment_error/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      var _valid5 = _errs72 === errors;
      valid8 = valid8 || _valid5;
      let _errs75 = errors;
      if (data28 !== null) {
        let err43 = { instancePath: instancePath + "/last_payment_error", schemaPath: "#/properties/last_payment_error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      var _valid5 = _errs75 === errors;
      if (valid8 = valid8 || _valid5, valid8)
        errors = _errs71, vErrors !== null && (_errs71 ? vErrors.length = _errs71 : vErrors = null);
      else {
        let err44 = { instancePath: instancePath + "/last_payment_error", schemaPath: "#/properties/last_payment_error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data["3ds_status"] !== void 0) {
      let data29 = data["3ds_status"];
      if (typeof data29 != "string" && data29 !== null) {
        let err45 = { instancePath: instancePath + "/3ds_status", schemaPath: "#/properties/3ds_status/type", keyword: "type", params: { type: schema35.properties["3ds_status"].type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.cancel_at !== void 0) {
      let data30 = data.cancel_at;
      if (typeof data30 != "string" && data30 !== null) {
        let err46 = { instancePath: instancePath + "/cancel_at", schemaPath: "#/properties/cancel_at/type", keyword: "type", params: { type: schema35.properties.cancel_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.cancellation_reason !== void 0) {
      let data31 = data.cancellation_reason;
      if (typeof data31 != "string" && data31 !== null) {
        let err47 = { instancePath: instancePath + "/cancellation_reason", schemaPath: "#/properties/cancellation_reason/type", keyword: "type", params: { type: schema35.properties.cancellation_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.statement_descriptor !== void 0) {
      let data32 = data.statement_descriptor;
      if (typeof data32 != "string" && data32 !== null) {
        let err48 = { instancePath: instancePath + "/statement_descriptor", schemaPath: "#/properties/statement_descriptor/type", keyword: "type", params: { type: schema35.properties.statement_descriptor.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.statement_descriptor_suffix !== void 0) {
      let data33 = data.statement_descriptor_suffix;
      if (typeof data33 != "string" && data33 !== null) {
        let err49 = { instancePath: instancePath + "/statement_descriptor_suffix", schemaPath: "#/properties/statement_descriptor_suffix/type", keyword: "type", params: { type: schema35.properties.statement_descriptor_suffix.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
  } else {
    let err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate339.errors = vErrors, errors === 0;
}
validate339.evaluated = { props: { id: !0, object: !0, created: !0, currency: !0, amount: !0, amount_capturable: !0, amount_received: !0, status: !0, livemode: !0, client_secret: !0, next_action: !0, payment_method: !0, payment_method_types: !0, payment_method_options: !0, confirmation_method: !0, capture_method: !0, return_url: !0, setup_future_usage: !0, customer: !0, description: !0, metadata: !0, merchant_order_id: !0, merchant_user_id: !0, quantity: !0, receipt_email: !0, shipping: !0, invoice: !0, last_payment_error: !0, "3ds_status": !0, cancel_at: !0, cancellation_reason: !0, statement_descriptor: !0, statement_descriptor_suffix: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentCancel = validate348;
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate348.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cancellation_reason === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancellation_reason" }, message: "must have required property 'cancellation_reason'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "cancellation_reason") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.cancellation_reason !== void 0 && typeof data.cancellation_reason != "string") {
      let err2 = { instancePath: instancePath + "/cancellation_reason", schemaPath: "#/properties/cancellation_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate348.errors = vErrors, errors === 0;
}
validate348.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentCanceledEvent = validate349;
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate349.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && data.type !== "payment_intent.canceled") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "payment_intent.canceled" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.object === void 0) {
          let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        data1.object !== void 0 && (validate75(data1.object, { instancePath: instancePath + "/data/object", parentData: data1, parentDataProperty: "object", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate349.errors = vErrors, errors === 0;
}
validate349.evaluated = { props: { type: !0, data: !0, id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentCapture = validate352;
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate352.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "amount_to_capture") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.amount_to_capture !== void 0) {
      let data0 = data.amount_to_capture;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/amount_to_capture", schemaPath: "#/properties/amount_to_capture/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/amount_to_capture", schemaPath: "#/properties/amount_to_capture/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate352.errors = vErrors, errors === 0;
}
validate352.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentConfirm = validate353, schema127 = { type: "object", additionalProperties: !1, properties: { payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, payment_method: { type: "string" }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, off_session: { anyOf: [{ type: "boolean" }, { type: "string", enum: ["true", "false"] }] }, error_on_requires_action: { anyOf: [{ type: "boolean" }, { type: "string", enum: ["true", "false"] }] }, return_url: { type: "string" }, setup_future_usage: { type: "string", enum: ["on_session", "off_session"] }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate354.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "billing_details" || key0 === "card" || key0 === "alipayplus" || key0 === "sepa_debit" || key0 === "wechat_pay")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0 && (validate85(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.billing_details !== void 0 && (validate60(data.billing_details, { instancePath: instancePath + "/billing_details", parentData: data, parentDataProperty: "billing_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.card !== void 0 && (validate62(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.alipayplus !== void 0) {
      let data3 = data.alipayplus;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err2 = { instancePath: instancePath + "/alipayplus", schemaPath: "#/properties/alipayplus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sepa_debit !== void 0) {
      let data4 = data.sepa_debit;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err3 = { instancePath: instancePath + "/sepa_debit", schemaPath: "#/properties/sepa_debit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.wechat_pay !== void 0) {
      let data5 = data.wechat_pay;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err4 = { instancePath: instancePath + "/wechat_pay", schemaPath: "#/properties/wechat_pay/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate354.errors = vErrors, errors === 0;
}
validate354.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "alipay" || key0 === "card")) {
        let data0 = data[key0];
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    data.alipay !== void 0 && (validate56(data.alipay, { instancePath: instancePath + "/alipay", parentData: data, parentDataProperty: "alipay", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.card !== void 0 && (validate64(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate359.errors = vErrors, errors === 0;
}
validate359.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate353.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "payment_method_data" || key0 === "payment_method" || key0 === "payment_method_options" || key0 === "off_session" || key0 === "error_on_requires_action" || key0 === "return_url" || key0 === "setup_future_usage" || key0 === "shipping")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.payment_method_data !== void 0 && (validate354(data.payment_method_data, { instancePath: instancePath + "/payment_method_data", parentData: data, parentDataProperty: "payment_method_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length)), data.payment_method !== void 0 && typeof data.payment_method != "string") {
      let err1 = { instancePath: instancePath + "/payment_method", schemaPath: "#/properties/payment_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.payment_method_options !== void 0 && (validate359(data.payment_method_options, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length)), data.off_session !== void 0) {
      let data3 = data.off_session, _errs7 = errors, valid1 = !1, _errs8 = errors;
      if (typeof data3 != "boolean") {
        let err2 = { instancePath: instancePath + "/off_session", schemaPath: "#/properties/off_session/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/off_session", schemaPath: "#/properties/off_session/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "true" || data3 === "false")) {
        let err4 = { instancePath: instancePath + "/off_session", schemaPath: "#/properties/off_session/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema127.properties.off_session.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/off_session", schemaPath: "#/properties/off_session/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.error_on_requires_action !== void 0) {
      let data4 = data.error_on_requires_action, _errs13 = errors, valid2 = !1, _errs14 = errors;
      if (typeof data4 != "boolean") {
        let err6 = { instancePath: instancePath + "/error_on_requires_action", schemaPath: "#/properties/error_on_requires_action/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      valid2 = valid2 || _valid1;
      let _errs16 = errors;
      if (typeof data4 != "string") {
        let err7 = { instancePath: instancePath + "/error_on_requires_action", schemaPath: "#/properties/error_on_requires_action/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data4 === "true" || data4 === "false")) {
        let err8 = { instancePath: instancePath + "/error_on_requires_action", schemaPath: "#/properties/error_on_requires_action/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema127.properties.error_on_requires_action.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid1 = _errs16 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/error_on_requires_action", schemaPath: "#/properties/error_on_requires_action/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.return_url !== void 0 && typeof data.return_url != "string") {
      let err10 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.setup_future_usage !== void 0) {
      let data6 = data.setup_future_usage;
      if (typeof data6 != "string") {
        let err11 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data6 === "on_session" || data6 === "off_session")) {
        let err12 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/enum", keyword: "enum", params: { allowedValues: schema127.properties.setup_future_usage.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.shipping !== void 0 && (validate105(data.shipping, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate353.errors = vErrors, errors === 0;
}
validate353.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentCreate = validate364, schema130 = { type: "object", additionalProperties: !1, required: ["amount", "currency"], properties: { amount: { type: "integer", format: "int64", minimum: 1 }, currency: { $ref: "#/components/schemas/Currency" }, confirm: { type: "boolean" }, payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, payment_method: { type: "string" }, payment_method_types: { type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, return_url: { type: "string" }, capture_method: { type: "string", enum: ["automatic", "manual"] }, confirmation_method: { type: "string" }, customer: { type: "string" }, description: { type: "string" }, merchant_order_id: { type: "string" }, merchant_user_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, "off-session": { type: "boolean" }, quantity: { type: "integer" }, receipt_email: { type: "string" }, setup_future_usage: { type: "string", enum: ["on_session", "off_session"] }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate364.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.currency === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema130.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.confirm !== void 0 && typeof data.confirm != "boolean") {
      let err5 = { instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.payment_method_data !== void 0 && (validate354(data.payment_method_data, { instancePath: instancePath + "/payment_method_data", parentData: data, parentDataProperty: "payment_method_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length)), data.payment_method !== void 0 && typeof data.payment_method != "string") {
      let err6 = { instancePath: instancePath + "/payment_method", schemaPath: "#/properties/payment_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.payment_method_types !== void 0) {
      let data5 = data.payment_method_types;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data5[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.payment_method_options !== void 0 && (validate359(data.payment_method_options, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length)), data.return_url !== void 0 && typeof data.return_url != "string") {
      let err8 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.capture_method !== void 0) {
      let data9 = data.capture_method;
      if (typeof data9 != "string") {
        let err9 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data9 === "automatic" || data9 === "manual")) {
        let err10 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/enum", keyword: "enum", params: { allowedValues: schema130.properties.capture_method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.confirmation_method !== void 0 && typeof data.confirmation_method != "string") {
      let err11 = { instancePath: instancePath + "/confirmation_method", schemaPath: "#/properties/confirmation_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      let err12 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.merchant_order_id !== void 0 && typeof data.merchant_order_id != "string") {
      let err14 = { instancePath: instancePath + "/merchant_order_id", schemaPath: "#/properties/merchant_order_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.merchant_user_id !== void 0 && typeof data.merchant_user_id != "string") {
      let err15 = { instancePath: instancePath + "/merchant_user_id", schemaPath: "#/properties/merchant_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data["off-session"] !== void 0 && typeof data["off-session"] != "boolean") {
      let err16 = { instancePath: instancePath + "/off-session", schemaPath: "#/properties/off-session/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.quantity !== void 0) {
      let data17 = data.quantity;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err17 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.receipt_email !== void 0 && typeof data.receipt_email != "string") {
      let err18 = { instancePath: instancePath + "/receipt_email", schemaPath: "#/properties/receipt_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.setup_future_usage !== void 0) {
      let data19 = data.setup_future_usage;
      if (typeof data19 != "string") {
        let err19 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data19 === "on_session" || data19 === "off_session")) {
        let err20 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/enum", keyword: "enum", params: { allowedValues: schema130.properties.setup_future_usage.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    data.shipping !== void 0 && (validate105(data.shipping, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate364.errors = vErrors, errors === 0;
}
validate364.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentCreatedEvent = validate371;
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate371.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && data.type !== "payment_intent.created") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "payment_intent.created" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.object === void 0) {
          let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        data1.object !== void 0 && (validate75(data1.object, { instancePath: instancePath + "/data/object", parentData: data1, parentDataProperty: "object", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate371.errors = vErrors, errors === 0;
}
validate371.evaluated = { props: { type: !0, data: !0, id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentList = validate374, schema132 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/PaymentIntent" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate374.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate75(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema132.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema132.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate374.errors = vErrors, errors === 0;
}
validate374.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentPaymentFailedEvent = validate376;
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate376.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && data.type !== "payment_intent.payment_failed") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "payment_intent.payment_failed" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.object === void 0) {
          let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        data1.object !== void 0 && (validate75(data1.object, { instancePath: instancePath + "/data/object", parentData: data1, parentDataProperty: "object", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate376.errors = vErrors, errors === 0;
}
validate376.evaluated = { props: { type: !0, data: !0, id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentRequiresActionEvent = validate379;
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate379.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && data.type !== "payment_intent.requires_action") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "payment_intent.requires_action" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.object === void 0) {
          let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        data1.object !== void 0 && (validate75(data1.object, { instancePath: instancePath + "/data/object", parentData: data1, parentDataProperty: "object", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate379.errors = vErrors, errors === 0;
}
validate379.evaluated = { props: { type: !0, data: !0, id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentSucceededEvent = validate382;
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate382.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && data.type !== "payment_intent.succeeded") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "payment_intent.succeeded" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.object === void 0) {
          let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        data1.object !== void 0 && (validate75(data1.object, { instancePath: instancePath + "/data/object", parentData: data1, parentDataProperty: "object", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate382.errors = vErrors, errors === 0;
}
validate382.evaluated = { props: { type: !0, data: !0, id: !0, object: !0, created: !0, livemode: !0, api_version: !0, pending_webhooks: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentIntentUpdate = validate385, schema136 = { type: "object", additionalProperties: !1, properties: { amount: { type: "integer", format: "int64", minimum: 1 }, currency: { $ref: "#/components/schemas/Currency" }, confirm: { type: "boolean" }, payment_method_data: { $ref: "#/components/schemas/PaymentMethodData" }, payment_method: { type: "string" }, payment_method_types: { type: "array", items: { $ref: "#/components/schemas/PaymentMethodType" } }, payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptionsInput" }, return_url: { type: "string" }, capture_method: { type: "string", enum: ["automatic", "manual"] }, confirmation_method: { type: "string" }, customer: { type: "string" }, description: { type: "string" }, merchant_order_id: { type: "string" }, merchant_user_id: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" }, "off-session": { type: "boolean" }, quantity: { type: "integer" }, receipt_email: { type: "string" }, setup_future_usage: { type: "string", enum: ["on_session", "off_session"] }, shipping: { $ref: "#/components/schemas/ShippingInput" } } };
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate385.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema136.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.confirm !== void 0 && typeof data.confirm != "boolean") {
      let err3 = { instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.payment_method_data !== void 0 && (validate354(data.payment_method_data, { instancePath: instancePath + "/payment_method_data", parentData: data, parentDataProperty: "payment_method_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length)), data.payment_method !== void 0 && typeof data.payment_method != "string") {
      let err4 = { instancePath: instancePath + "/payment_method", schemaPath: "#/properties/payment_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.payment_method_types !== void 0) {
      let data5 = data.payment_method_types;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data5[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.payment_method_options !== void 0 && (validate359(data.payment_method_options, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length)), data.return_url !== void 0 && typeof data.return_url != "string") {
      let err6 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.capture_method !== void 0) {
      let data9 = data.capture_method;
      if (typeof data9 != "string") {
        let err7 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data9 === "automatic" || data9 === "manual")) {
        let err8 = { instancePath: instancePath + "/capture_method", schemaPath: "#/properties/capture_method/enum", keyword: "enum", params: { allowedValues: schema136.properties.capture_method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.confirmation_method !== void 0 && typeof data.confirmation_method != "string") {
      let err9 = { instancePath: instancePath + "/confirmation_method", schemaPath: "#/properties/confirmation_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      let err10 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.merchant_order_id !== void 0 && typeof data.merchant_order_id != "string") {
      let err12 = { instancePath: instancePath + "/merchant_order_id", schemaPath: "#/properties/merchant_order_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.merchant_user_id !== void 0 && typeof data.merchant_user_id != "string") {
      let err13 = { instancePath: instancePath + "/merchant_user_id", schemaPath: "#/properties/merchant_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data["off-session"] !== void 0 && typeof data["off-session"] != "boolean") {
      let err14 = { instancePath: instancePath + "/off-session", schemaPath: "#/properties/off-session/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.quantity !== void 0) {
      let data17 = data.quantity;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err15 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.receipt_email !== void 0 && typeof data.receipt_email != "string") {
      let err16 = { instancePath: instancePath + "/receipt_email", schemaPath: "#/properties/receipt_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.setup_future_usage !== void 0) {
      let data19 = data.setup_future_usage;
      if (typeof data19 != "string") {
        let err17 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data19 === "on_session" || data19 === "off_session")) {
        let err18 = { instancePath: instancePath + "/setup_future_usage", schemaPath: "#/properties/setup_future_usage/enum", keyword: "enum", params: { allowedValues: schema136.properties.setup_future_usage.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.shipping !== void 0 && (validate105(data.shipping, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate385.errors = vErrors, errors === 0;
}
validate385.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethod = validate392, schema137 = { type: "object", required: ["id", "object", "type"], properties: { id: { type: "string" }, object: { type: "string" }, type: { $ref: "#/components/schemas/PaymentMethodType" }, created: { $ref: "#/components/schemas/TimestampMs" }, livemode: { type: "boolean" }, customer: { type: ["string", "null"] }, billing_details: { anyOf: [{ $ref: "#/components/schemas/BillingDetails" }, { type: "null" }] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, card: { anyOf: [{ $ref: "#/components/schemas/PaymentMethodCard" }, { type: "null" }] } } }, schema138 = { type: "object", properties: { brand: { type: ["string", "null"] }, checks: { anyOf: [{ $ref: "#/components/schemas/PaymentMethodCardChecks" }, { type: "null" }] }, country: { type: ["string", "null"] }, exp_month: { type: ["integer", "null"] }, exp_year: { type: ["integer", "null"] }, fingerprint: { type: ["string", "null"] }, funding: { type: ["string", "null"] }, last4: { type: ["string", "null"] }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] } } }, schema139 = { type: "object", properties: { address_line1_check: { type: ["string", "null"] }, address_zip_check: { type: ["string", "null"] }, cvc_check: { type: ["string", "null"] } } };
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate398.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address_line1_check !== void 0) {
      let data0 = data.address_line1_check;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/address_line1_check", schemaPath: "#/properties/address_line1_check/type", keyword: "type", params: { type: schema139.properties.address_line1_check.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.address_zip_check !== void 0) {
      let data1 = data.address_zip_check;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/address_zip_check", schemaPath: "#/properties/address_zip_check/type", keyword: "type", params: { type: schema139.properties.address_zip_check.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.cvc_check !== void 0) {
      let data2 = data.cvc_check;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/cvc_check", schemaPath: "#/properties/cvc_check/type", keyword: "type", params: { type: schema139.properties.cvc_check.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate398.errors = vErrors, errors === 0;
}
validate398.evaluated = { props: { address_line1_check: !0, address_zip_check: !0, cvc_check: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate397.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brand !== void 0) {
      let data0 = data.brand;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/brand", schemaPath: "#/properties/brand/type", keyword: "type", params: { type: schema138.properties.brand.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data1 = data.checks, _errs4 = errors, valid1 = !1, _errs5 = errors;
      validate398(data1, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.address_line1_check = !0, props0.address_zip_check = !0, props0.cvc_check = !0;
      }
      let _errs6 = errors;
      if (data1 !== null) {
        let err1 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema138.properties.country.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.exp_month !== void 0) {
      let data3 = data.exp_month;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        let err4 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/type", keyword: "type", params: { type: schema138.properties.exp_month.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.exp_year !== void 0) {
      let data4 = data.exp_year;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        let err5 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/type", keyword: "type", params: { type: schema138.properties.exp_year.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data5 = data.fingerprint;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: schema138.properties.fingerprint.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.funding !== void 0) {
      let data6 = data.funding;
      if (typeof data6 != "string" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: schema138.properties.funding.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.last4 !== void 0) {
      let data7 = data.last4;
      if (typeof data7 != "string" && data7 !== null) {
        let err8 = { instancePath: instancePath + "/last4", schemaPath: "#/properties/last4/type", keyword: "type", params: { type: schema138.properties.last4.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data8 = data.metadata, _errs21 = errors, valid2 = !1, _errs22 = errors;
      validate91(data8, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs22 === errors;
      valid2 = valid2 || _valid1;
      let _errs23 = errors;
      if (data8 !== null) {
        let err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs23 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate397.errors = vErrors, errors === 0;
}
validate397.evaluated = { props: { brand: !0, checks: !0, country: !0, exp_month: !0, exp_year: !0, fingerprint: !0, funding: !0, last4: !0, metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate392.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.object !== void 0 && typeof data.object != "string") {
      let err4 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0 && (validate85(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err5 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customer !== void 0) {
      let data5 = data.customer;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema137.properties.customer.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.billing_details !== void 0) {
      let data6 = data.billing_details, _errs12 = errors, valid1 = !1, _errs13 = errors;
      validate58(data6, { instancePath: instancePath + "/billing_details", parentData: data, parentDataProperty: "billing_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.address = !0, props0.email = !0, props0.name = !0, props0.phone = !0;
      }
      let _errs14 = errors;
      if (data6 !== null) {
        let err7 = { instancePath: instancePath + "/billing_details", schemaPath: "#/properties/billing_details/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/billing_details", schemaPath: "#/properties/billing_details/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data7 = data.metadata, _errs17 = errors, valid2 = !1, _errs18 = errors;
      validate91(data7, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs18 === errors;
      valid2 = valid2 || _valid1;
      let _errs19 = errors;
      if (data7 !== null) {
        let err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs19 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.card !== void 0) {
      let data8 = data.card, _errs22 = errors, valid3 = !1, _errs23 = errors;
      validate397(data8, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors), errors = vErrors.length);
      var _valid2 = _errs23 === errors;
      if (valid3 = valid3 || _valid2, _valid2) {
        var props2 = {};
        props2.brand = !0, props2.checks = !0, props2.country = !0, props2.exp_month = !0, props2.exp_year = !0, props2.fingerprint = !0, props2.funding = !0, props2.last4 = !0, props2.metadata = !0;
      }
      let _errs24 = errors;
      if (data8 !== null) {
        let err11 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid2 = _errs24 === errors;
      if (valid3 = valid3 || _valid2, valid3)
        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate392.errors = vErrors, errors === 0;
}
validate392.evaluated = { props: { id: !0, object: !0, type: !0, created: !0, livemode: !0, customer: !0, billing_details: !0, metadata: !0, card: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodAttach = validate402;
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate402.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "customer") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      let err2 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate402.errors = vErrors, errors === 0;
}
validate402.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodCard = validate403;
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate403.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brand !== void 0) {
      let data0 = data.brand;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/brand", schemaPath: "#/properties/brand/type", keyword: "type", params: { type: schema138.properties.brand.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data1 = data.checks, _errs4 = errors, valid1 = !1, _errs5 = errors;
      validate398(data1, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.address_line1_check = !0, props0.address_zip_check = !0, props0.cvc_check = !0;
      }
      let _errs6 = errors;
      if (data1 !== null) {
        let err1 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema138.properties.country.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.exp_month !== void 0) {
      let data3 = data.exp_month;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        let err4 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/type", keyword: "type", params: { type: schema138.properties.exp_month.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.exp_year !== void 0) {
      let data4 = data.exp_year;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        let err5 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/type", keyword: "type", params: { type: schema138.properties.exp_year.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data5 = data.fingerprint;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: schema138.properties.fingerprint.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.funding !== void 0) {
      let data6 = data.funding;
      if (typeof data6 != "string" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: schema138.properties.funding.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.last4 !== void 0) {
      let data7 = data.last4;
      if (typeof data7 != "string" && data7 !== null) {
        let err8 = { instancePath: instancePath + "/last4", schemaPath: "#/properties/last4/type", keyword: "type", params: { type: schema138.properties.last4.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data8 = data.metadata, _errs21 = errors, valid2 = !1, _errs22 = errors;
      validate91(data8, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs22 === errors;
      valid2 = valid2 || _valid1;
      let _errs23 = errors;
      if (data8 !== null) {
        let err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs23 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate403.errors = vErrors, errors === 0;
}
validate403.evaluated = { props: { brand: !0, checks: !0, country: !0, exp_month: !0, exp_year: !0, fingerprint: !0, funding: !0, last4: !0, metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodCardChecks = validate406;
function validate406(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate406.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address_line1_check !== void 0) {
      let data0 = data.address_line1_check;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/address_line1_check", schemaPath: "#/properties/address_line1_check/type", keyword: "type", params: { type: schema139.properties.address_line1_check.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.address_zip_check !== void 0) {
      let data1 = data.address_zip_check;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/address_zip_check", schemaPath: "#/properties/address_zip_check/type", keyword: "type", params: { type: schema139.properties.address_zip_check.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.cvc_check !== void 0) {
      let data2 = data.cvc_check;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/cvc_check", schemaPath: "#/properties/cvc_check/type", keyword: "type", params: { type: schema139.properties.cvc_check.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate406.errors = vErrors, errors === 0;
}
validate406.evaluated = { props: { address_line1_check: !0, address_zip_check: !0, cvc_check: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodCardInput = validate407;
var pattern7 = new RegExp("^(0[1-9]|1[0-2])$", "u"), pattern8 = new RegExp("^[1-9][0-9]{3}$", "u");
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate407.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.exp_month === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp_month" }, message: "must have required property 'exp_month'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.exp_year === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exp_year" }, message: "must have required property 'exp_year'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "exp_month" || key0 === "exp_year" || key0 === "cvc" || key0 === "name")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.number !== void 0 && typeof data.number != "string") {
      let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.exp_month !== void 0) {
      let data1 = data.exp_month, _errs5 = errors, valid1 = !1, _errs6 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 12 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data1 == "string") {
        if (!pattern7.test(data1)) {
          let err8 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])$" }, message: 'must match pattern "^(0[1-9]|1[0-2])$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/exp_month", schemaPath: "#/properties/exp_month/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.exp_year !== void 0) {
      let data2 = data.exp_year, _errs11 = errors, valid2 = !1, _errs12 = errors;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err11 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9999 || isNaN(data2)) {
          let err12 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2 < 1e3 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      let _errs14 = errors;
      if (typeof data2 == "string") {
        if (!pattern8.test(data2)) {
          let err14 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{3}$" }, message: 'must match pattern "^[1-9][0-9]{3}$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/exp_year", schemaPath: "#/properties/exp_year/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.cvc !== void 0 && typeof data.cvc != "string") {
      let err17 = { instancePath: instancePath + "/cvc", schemaPath: "#/properties/cvc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate407.errors = vErrors, errors === 0;
}
validate407.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodCreate = validate408;
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate408.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "billing_details" || key0 === "metadata" || key0 === "card")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.type !== void 0 && (validate85(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.billing_details !== void 0 && (validate60(data.billing_details, { instancePath: instancePath + "/billing_details", parentData: data, parentDataProperty: "billing_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.card !== void 0 && (validate407(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate408.errors = vErrors, errors === 0;
}
validate408.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodData = validate413;
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate413.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "billing_details" || key0 === "card" || key0 === "alipayplus" || key0 === "sepa_debit" || key0 === "wechat_pay")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0 && (validate85(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.billing_details !== void 0 && (validate60(data.billing_details, { instancePath: instancePath + "/billing_details", parentData: data, parentDataProperty: "billing_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.card !== void 0 && (validate62(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.alipayplus !== void 0) {
      let data3 = data.alipayplus;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err2 = { instancePath: instancePath + "/alipayplus", schemaPath: "#/properties/alipayplus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sepa_debit !== void 0) {
      let data4 = data.sepa_debit;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err3 = { instancePath: instancePath + "/sepa_debit", schemaPath: "#/properties/sepa_debit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.wechat_pay !== void 0) {
      let data5 = data.wechat_pay;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err4 = { instancePath: instancePath + "/wechat_pay", schemaPath: "#/properties/wechat_pay/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate413.errors = vErrors, errors === 0;
}
validate413.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodList = validate417, schema146 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/PaymentMethod" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate417.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate392(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema146.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema146.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate417.errors = vErrors, errors === 0;
}
validate417.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodOptions = validate419;
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate419.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "alipay" || key0 === "card")) {
        let data0 = data[key0];
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    data.alipay !== void 0 && (validate55(data.alipay, { instancePath: instancePath + "/alipay", parentData: data, parentDataProperty: "alipay", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.card !== void 0 && (validate63(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  }
  return validate419.errors = vErrors, errors === 0;
}
validate419.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodOptionsInput = validate422;
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate422.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "alipay" || key0 === "card")) {
        let data0 = data[key0];
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    data.alipay !== void 0 && (validate56(data.alipay, { instancePath: instancePath + "/alipay", parentData: data, parentDataProperty: "alipay", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.card !== void 0 && (validate64(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate422.errors = vErrors, errors === 0;
}
validate422.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodType = validate425;
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate425.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate425.errors = vErrors, errors === 0;
}
validate425.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validatePaymentMethodUpdate = validate426;
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate426.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "billing_details" || key0 === "metadata")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.billing_details !== void 0 && (validate60(data.billing_details, { instancePath: instancePath + "/billing_details", parentData: data, parentDataProperty: "billing_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate426.errors = vErrors, errors === 0;
}
validate426.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePrice = validate429;
function validate429(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate429.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.active === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.currency === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.product === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.livemode === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "livemode" }, message: "must have required property 'livemode'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.unit_amount === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit_amount" }, message: "must have required property 'unit_amount'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.object !== void 0 && data.object !== "price") {
      let err10 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "price" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.active !== void 0 && typeof data.active != "boolean") {
      let err11 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.product !== void 0) {
      let data6 = data.product, _errs10 = errors, valid1 = !1, _errs11 = errors;
      if (typeof data6 != "string") {
        let err12 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      validate124(data6, { instancePath: instancePath + "/product", parentData: data, parentDataProperty: "product", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.object = !0, props0.created = !0, props0.updated = !0, props0.active = !0, props0.name = !0, props0.description = !0, props0.images = !0, props0.livemode = !0, props0.metadata = !0, props0.url = !0;
      }
      if (valid1)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err15 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.billing_scheme !== void 0 && typeof data.billing_scheme != "string") {
      let err16 = { instancePath: instancePath + "/billing_scheme", schemaPath: "#/properties/billing_scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.lookup_key !== void 0) {
      let data10 = data.lookup_key;
      if (typeof data10 != "string" && data10 !== null) {
        let err17 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/type", keyword: "type", params: { type: schema48.properties.lookup_key.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.nickname !== void 0) {
      let data11 = data.nickname;
      if (typeof data11 != "string" && data11 !== null) {
        let err18 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: schema48.properties.nickname.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data12 = data.metadata, _errs25 = errors, valid2 = !1, _errs26 = errors;
      validate91(data12, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs26 === errors;
      valid2 = valid2 || _valid1;
      let _errs27 = errors;
      if (data12 !== null) {
        let err19 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid1 = _errs27 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err20 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.recurring !== void 0 && (validate130(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.tiers !== void 0) {
      let data14 = data.tiers;
      if (!Array.isArray(data14) && data14 !== null) {
        let err21 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: schema48.properties.tiers.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate132(data14[i0], { instancePath: instancePath + "/tiers/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate429.errors = vErrors, errors === 0;
}
validate429.evaluated = { props: { id: !0, object: !0, created: !0, active: !0, currency: !0, unit_amount: !0, product: !0, type: !0, livemode: !0, billing_scheme: !0, lookup_key: !0, nickname: !0, metadata: !0, recurring: !0, tiers: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePriceCreate = validate437;
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate437.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unit_amount === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit_amount" }, message: "must have required property 'unit_amount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema56.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.unit_amount !== void 0) {
      let data1 = data.unit_amount;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.product !== void 0) {
      let data2 = data.product;
      if (typeof data2 != "string" && data2 !== null) {
        let err5 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: schema56.properties.product.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.product_data !== void 0) {
      let data3 = data.product_data, _errs8 = errors, valid1 = !1, _errs9 = errors;
      validate151(data3, { instancePath: instancePath + "/product_data", parentData: data, parentDataProperty: "product_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (data3 !== null) {
        let err6 = { instancePath: instancePath + "/product_data", schemaPath: "#/properties/product_data/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/product_data", schemaPath: "#/properties/product_data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err8 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.nickname !== void 0 && typeof data.nickname != "string") {
      let err9 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.billing_scheme !== void 0 && typeof data.billing_scheme != "string") {
      let err10 = { instancePath: instancePath + "/billing_scheme", schemaPath: "#/properties/billing_scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.lookup_key !== void 0) {
      let data8 = data.lookup_key;
      if (typeof data8 == "string") {
        if (func3(data8) > 200) {
          let err11 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.recurring !== void 0 && (validate155(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate437.errors = vErrors, errors === 0;
}
validate437.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePriceList = validate442, schema153 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/Price" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate442.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate120(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema153.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema153.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate442.errors = vErrors, errors === 0;
}
validate442.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePriceProductData = validate444;
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate444.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "active" || key0 === "description" || key0 === "images" || key0 === "metadata" || key0 === "url")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && data0 !== null) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema57.properties.id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err4 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.images !== void 0) {
      let data4 = data.images;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            let err6 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
      let err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate444.errors = vErrors, errors === 0;
}
validate444.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePriceRecurring = validate446;
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate446.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interval !== void 0 && typeof data.interval != "string") {
      let err1 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.interval_count !== void 0) {
      let data1 = data.interval_count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/interval_count", schemaPath: "#/properties/interval_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.usage_type !== void 0 && typeof data.usage_type != "string") {
      let err3 = { instancePath: instancePath + "/usage_type", schemaPath: "#/properties/usage_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  return validate446.errors = vErrors, errors === 0;
}
validate446.evaluated = { props: { interval: !0, interval_count: !0, usage_type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePriceRecurringInput = validate447;
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate447.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interval === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "interval" || key0 === "interval_count" || key0 === "usage_type")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.interval !== void 0) {
      let data0 = data.interval;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "day" || data0 === "month" || data0 === "week" || data0 === "year")) {
        let err3 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema58.properties.interval.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.interval_count !== void 0) {
      let data1 = data.interval_count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/interval_count", schemaPath: "#/properties/interval_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/interval_count", schemaPath: "#/properties/interval_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.usage_type !== void 0) {
      let data2 = data.usage_type;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/usage_type", schemaPath: "#/properties/usage_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data2 !== "licensed") {
        let err7 = { instancePath: instancePath + "/usage_type", schemaPath: "#/properties/usage_type/enum", keyword: "enum", params: { allowedValues: schema58.properties.usage_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate447.errors = vErrors, errors === 0;
}
validate447.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePriceTier = validate448;
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate448.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.up_to !== void 0) {
      let data0 = data.up_to, _errs2 = errors, valid1 = !1, _errs3 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data0 !== null) {
        let err2 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.flat_amount !== void 0) {
      let data1 = data.flat_amount, _errs10 = errors, valid2 = !1, _errs11 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      let _errs13 = errors;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      let _errs15 = errors;
      if (data1 !== null) {
        let err6 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/flat_amount", schemaPath: "#/properties/flat_amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.unit_amount !== void 0) {
      let data2 = data.unit_amount, _errs18 = errors, valid3 = !1, _errs19 = errors;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      let _errs21 = errors;
      if (typeof data2 != "string") {
        let err9 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid2 = _errs21 === errors;
      valid3 = valid3 || _valid2;
      let _errs23 = errors;
      if (data2 !== null) {
        let err10 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs23 === errors;
      if (valid3 = valid3 || _valid2, valid3)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/unit_amount", schemaPath: "#/properties/unit_amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate448.errors = vErrors, errors === 0;
}
validate448.evaluated = { props: { up_to: !0, flat_amount: !0, unit_amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validatePriceUpdate = validate449;
function validate449(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate449.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "active" || key0 === "metadata" || key0 === "nickname" || key0 === "lookup_key")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err1 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.nickname !== void 0 && typeof data.nickname != "string") {
      let err2 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.lookup_key !== void 0) {
      let data3 = data.lookup_key;
      if (typeof data3 == "string") {
        if (func3(data3) > 200) {
          let err3 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate449.errors = vErrors, errors === 0;
}
validate449.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateProduct = validate451;
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate451.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.active === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.updated === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" }, message: "must have required property 'updated'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.object !== void 0 && data.object !== "product") {
      let err7 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "product" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.updated !== void 0 && (validate67(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.active !== void 0 && typeof data.active != "boolean") {
      let err8 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 != "string" && data6 !== null) {
        let err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema49.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.images !== void 0) {
      let data7 = data.images;
      if (!Array.isArray(data7) && data7 !== null) {
        let err11 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: schema49.properties.images.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err12 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      }
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err13 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.metadata !== void 0) {
      let data10 = data.metadata, _errs19 = errors, valid3 = !1, _errs20 = errors;
      validate91(data10, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs20 === errors;
      valid3 = valid3 || _valid0;
      let _errs21 = errors;
      if (data10 !== null) {
        let err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs21 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.url !== void 0) {
      let data11 = data.url;
      if (typeof data11 != "string" && data11 !== null) {
        let err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema49.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate451.errors = vErrors, errors === 0;
}
validate451.evaluated = { props: { id: !0, object: !0, created: !0, updated: !0, active: !0, name: !0, description: !0, images: !0, livemode: !0, metadata: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateProductCreate = validate455;
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate455.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "active" || key0 === "description" || key0 === "metadata" || key0 === "url" || key0 === "images")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err3 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
      let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.images !== void 0) {
      let data5 = data.images;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err6 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate455.errors = vErrors, errors === 0;
}
validate455.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateProductList = validate457, schema161 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/Product" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate457.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate124(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema161.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema161.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate457.errors = vErrors, errors === 0;
}
validate457.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateProductUpdate = validate459;
function validate459(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate459.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "active" || key0 === "description" || key0 === "metadata" || key0 === "url" || key0 === "images")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err2 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
      let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.images !== void 0) {
      let data5 = data.images;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err5 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate459.errors = vErrors, errors === 0;
}
validate459.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRedirect = validate461;
function validate461(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate461.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err1 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.return_url !== void 0) {
      let data1 = data.return_url;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: schema37.properties.return_url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate461.errors = vErrors, errors === 0;
}
validate461.evaluated = { props: { url: !0, return_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateRefund = validate462;
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate462.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "refund") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "refund" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount !== void 0 && (validate57(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.payment_intent !== void 0) {
      let data5 = data.payment_intent, _errs8 = errors, valid1 = !1, _errs9 = errors;
      if (typeof data5 != "string") {
        let err4 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      validate75(data5, { instancePath: instancePath + "/payment_intent", parentData: data, parentDataProperty: "payment_intent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.object = !0, props0.created = !0, props0.currency = !0, props0.amount = !0, props0.amount_capturable = !0, props0.amount_received = !0, props0.status = !0, props0.livemode = !0, props0.client_secret = !0, props0.next_action = !0, props0.payment_method = !0, props0.payment_method_types = !0, props0.payment_method_options = !0, props0.confirmation_method = !0, props0.capture_method = !0, props0.return_url = !0, props0.setup_future_usage = !0, props0.customer = !0, props0.description = !0, props0.metadata = !0, props0.merchant_order_id = !0, props0.merchant_user_id = !0, props0.quantity = !0, props0.receipt_email = !0, props0.shipping = !0, props0.invoice = !0, props0.last_payment_error = !0, props0["3ds_status"] = !0, props0.cancel_at = !0, props0.cancellation_reason = !0, props0.statement_descriptor = !0, props0.statement_descriptor_suffix = !0;
      }
      let _errs12 = errors;
      if (data5 !== null) {
        let err5 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (typeof data6 != "string" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema33.properties.reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.description !== void 0) {
      let data8 = data.description;
      if (typeof data8 != "string" && data8 !== null) {
        let err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.failure_reason !== void 0) {
      let data9 = data.failure_reason;
      if (typeof data9 != "string" && data9 !== null) {
        let err10 = { instancePath: instancePath + "/failure_reason", schemaPath: "#/properties/failure_reason/type", keyword: "type", params: { type: schema33.properties.failure_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.receipt_number !== void 0) {
      let data10 = data.receipt_number;
      if (typeof data10 != "string" && data10 !== null) {
        let err11 = { instancePath: instancePath + "/receipt_number", schemaPath: "#/properties/receipt_number/type", keyword: "type", params: { type: schema33.properties.receipt_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.balance_transaction !== void 0) {
      let data11 = data.balance_transaction;
      if (typeof data11 != "string" && data11 !== null) {
        let err12 = { instancePath: instancePath + "/balance_transaction", schemaPath: "#/properties/balance_transaction/type", keyword: "type", params: { type: schema33.properties.balance_transaction.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data12 = data.metadata, _errs27 = errors, valid2 = !1, _errs28 = errors;
      validate91(data12, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid1 = _errs28 === errors;
      valid2 = valid2 || _valid1;
      let _errs29 = errors;
      if (data12 !== null) {
        let err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid1 = _errs29 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate462.errors = vErrors, errors === 0;
}
validate462.evaluated = { props: { id: !0, object: !0, amount: !0, currency: !0, created: !0, payment_intent: !0, reason: !0, status: !0, description: !0, failure_reason: !0, receipt_number: !0, balance_transaction: !0, metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateRefundCreate = validate468, schema165 = { type: "object", additionalProperties: !1, required: ["payment_intent"], properties: { payment_intent: { type: "string" }, amount: { anyOf: [{ type: "integer", format: "int64", minimum: 1 }, { type: "string", pattern: "^[1-9][0-9]*$" }] }, reason: { type: "string", enum: ["duplicate", "fraudulent", "requested_by_customer", "resolved_dispute"] }, metadata: { $ref: "#/components/schemas/Metadata" } } }, pattern9 = new RegExp("^[1-9][0-9]*$", "u");
function validate468(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate468.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.payment_intent === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_intent" }, message: "must have required property 'payment_intent'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "payment_intent" || key0 === "amount" || key0 === "reason" || key0 === "metadata")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.payment_intent !== void 0 && typeof data.payment_intent != "string") {
      let err2 = { instancePath: instancePath + "/payment_intent", schemaPath: "#/properties/payment_intent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.amount !== void 0) {
      let data1 = data.amount, _errs5 = errors, valid1 = !1, _errs6 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data1 == "string") {
        if (!pattern9.test(data1)) {
          let err5 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "duplicate" || data2 === "fraudulent" || data2 === "requested_by_customer" || data2 === "resolved_dispute")) {
        let err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema165.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate468.errors = vErrors, errors === 0;
}
validate468.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateShipping = validate470;
function validate470(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate470.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0 && (validate53(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema41.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data2 = data.phone;
      if (typeof data2 != "string" && data2 !== null) {
        let err1 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema41.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.carrier !== void 0) {
      let data3 = data.carrier;
      if (typeof data3 != "string" && data3 !== null) {
        let err2 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: schema41.properties.carrier.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.tracking_number !== void 0) {
      let data4 = data.tracking_number;
      if (typeof data4 != "string" && data4 !== null) {
        let err3 = { instancePath: instancePath + "/tracking_number", schemaPath: "#/properties/tracking_number/type", keyword: "type", params: { type: schema41.properties.tracking_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate470.errors = vErrors, errors === 0;
}
validate470.evaluated = { props: { address: !0, name: !0, phone: !0, carrier: !0, tracking_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateShippingInput = validate472;
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate472.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "name" || key0 === "phone")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.address !== void 0 && (validate54(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err3 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate472.errors = vErrors, errors === 0;
}
validate472.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscription = validate474, schema168 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "subscription" }, currency: { $ref: "#/components/schemas/Currency" }, customer: { type: "string" }, default_payment_method: { type: ["string", "null"] }, default_source: { type: ["string", "null"] }, description: { type: ["string", "null"] }, items: { type: "array", items: { $ref: "#/components/schemas/SubscriptionItem" } }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, cancel_at: { type: ["integer", "null"], format: "int64" }, collection_method: { type: ["string", "null"] }, days_until_due: { type: ["integer", "null"] }, next_pending_invoice_item_invoice: { type: ["integer", "null"], format: "int64" }, payment_settings: { $ref: "#/components/schemas/SubscriptionPaymentSettings" }, test_clock: { type: ["string", "null"] } } }, schema169 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "subscription_item" }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] }, price: { $ref: "#/components/schemas/Price" }, quantity: { type: "integer" }, subscription: { type: "string" }, created: { $ref: "#/components/schemas/TimestampMs" }, billing_thresholds: { type: ["object", "null"], properties: { usage_gte: { type: ["integer", "null"] } } }, tax_rates: { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } } } };
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate476.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "subscription_item") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "subscription_item" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata, _errs5 = errors, valid1 = !1, _errs6 = errors;
      validate91(data2, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data2 !== null) {
        let err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.price !== void 0 && (validate120(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data4 = data.quantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.subscription !== void 0 && typeof data.subscription != "string") {
      let err7 = { instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.billing_thresholds !== void 0) {
      let data7 = data.billing_thresholds;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        let err8 = { instancePath: instancePath + "/billing_thresholds", schemaPath: "#/properties/billing_thresholds/type", keyword: "type", params: { type: schema169.properties.billing_thresholds.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.usage_gte !== void 0) {
        let data8 = data7.usage_gte;
        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
          let err9 = { instancePath: instancePath + "/billing_thresholds/usage_gte", schemaPath: "#/properties/billing_thresholds/properties/usage_gte/type", keyword: "type", params: { type: schema169.properties.billing_thresholds.properties.usage_gte.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.tax_rates !== void 0) {
      let data9 = data.tax_rates;
      if (!Array.isArray(data9) && data9 !== null) {
        let err10 = { instancePath: instancePath + "/tax_rates", schemaPath: "#/properties/tax_rates/type", keyword: "type", params: { type: schema169.properties.tax_rates.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            let err11 = { instancePath: instancePath + "/tax_rates/" + i0, schemaPath: "#/properties/tax_rates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate476.errors = vErrors, errors === 0;
}
validate476.evaluated = { props: { id: !0, object: !0, metadata: !0, price: !0, quantity: !0, subscription: !0, created: !0, billing_thresholds: !0, tax_rates: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema170 = { type: ["object", "null"], properties: { payment_method_options: { $ref: "#/components/schemas/PaymentMethodOptions" }, payment_method_types: { type: ["array", "null"], items: { $ref: "#/components/schemas/PaymentMethodType" } }, save_default_payment_method: { type: ["string", "null"] } } };
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate482.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema170.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.payment_method_options !== void 0 && (validate87(data.payment_method_options, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (!Array.isArray(data1) && data1 !== null) {
        let err1 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: schema170.properties.payment_method_types.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      }
    }
    if (data.save_default_payment_method !== void 0) {
      let data3 = data.save_default_payment_method;
      if (typeof data3 != "string" && data3 !== null) {
        let err2 = { instancePath: instancePath + "/save_default_payment_method", schemaPath: "#/properties/save_default_payment_method/type", keyword: "type", params: { type: schema170.properties.save_default_payment_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  return validate482.errors = vErrors, errors === 0;
}
validate482.evaluated = { props: { payment_method_options: !0, payment_method_types: !0, save_default_payment_method: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate474.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "subscription") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "subscription" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.customer !== void 0 && typeof data.customer != "string") {
      let err4 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.default_payment_method !== void 0) {
      let data4 = data.default_payment_method;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/default_payment_method", schemaPath: "#/properties/default_payment_method/type", keyword: "type", params: { type: schema168.properties.default_payment_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.default_source !== void 0) {
      let data5 = data.default_source;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/default_source", schemaPath: "#/properties/default_source/type", keyword: "type", params: { type: schema168.properties.default_source.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 != "string" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema168.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.items !== void 0) {
      let data7 = data.items;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate476(data7[i0], { instancePath: instancePath + "/items/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data9 = data.metadata, _errs17 = errors, valid3 = !1, _errs18 = errors;
      validate91(data9, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs18 === errors;
      valid3 = valid3 || _valid0;
      let _errs19 = errors;
      if (data9 !== null) {
        let err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs19 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.cancel_at !== void 0) {
      let data10 = data.cancel_at;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
        let err11 = { instancePath: instancePath + "/cancel_at", schemaPath: "#/properties/cancel_at/type", keyword: "type", params: { type: schema168.properties.cancel_at.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.collection_method !== void 0) {
      let data11 = data.collection_method;
      if (typeof data11 != "string" && data11 !== null) {
        let err12 = { instancePath: instancePath + "/collection_method", schemaPath: "#/properties/collection_method/type", keyword: "type", params: { type: schema168.properties.collection_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.days_until_due !== void 0) {
      let data12 = data.days_until_due;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
        let err13 = { instancePath: instancePath + "/days_until_due", schemaPath: "#/properties/days_until_due/type", keyword: "type", params: { type: schema168.properties.days_until_due.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.next_pending_invoice_item_invoice !== void 0) {
      let data13 = data.next_pending_invoice_item_invoice;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
        let err14 = { instancePath: instancePath + "/next_pending_invoice_item_invoice", schemaPath: "#/properties/next_pending_invoice_item_invoice/type", keyword: "type", params: { type: schema168.properties.next_pending_invoice_item_invoice.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.payment_settings !== void 0 && (validate482(data.payment_settings, { instancePath: instancePath + "/payment_settings", parentData: data, parentDataProperty: "payment_settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors), errors = vErrors.length)), data.test_clock !== void 0) {
      let data15 = data.test_clock;
      if (typeof data15 != "string" && data15 !== null) {
        let err15 = { instancePath: instancePath + "/test_clock", schemaPath: "#/properties/test_clock/type", keyword: "type", params: { type: schema168.properties.test_clock.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate474.errors = vErrors, errors === 0;
}
validate474.evaluated = { props: { id: !0, object: !0, currency: !0, customer: !0, default_payment_method: !0, default_source: !0, description: !0, items: !0, metadata: !0, cancel_at: !0, collection_method: !0, days_until_due: !0, next_pending_invoice_item_invoice: !0, payment_settings: !0, test_clock: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionBillingThresholdsInput = validate486;
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate486.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "usage_gte") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.usage_gte !== void 0) {
      let data0 = data.usage_gte;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/usage_gte", schemaPath: "#/properties/usage_gte/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate486.errors = vErrors, errors === 0;
}
validate486.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionCreate = validate487, schema172 = { type: "object", additionalProperties: !1, required: ["customer", "items"], properties: { customer: { type: "string" }, items: { type: "array", items: { $ref: "#/components/schemas/SubscriptionItemInput" } }, currency: { $ref: "#/components/schemas/Currency" }, default_payment_method: { type: ["string", "null"] }, default_source: { type: ["string", "null"] }, description: { type: ["string", "null"] }, metadata: { $ref: "#/components/schemas/Metadata" }, cancel_at: { type: ["integer", "null"], format: "int64" }, collection_method: { type: "string" }, days_until_due: { type: ["integer", "null"] }, next_pending_invoice_item_invoice: { type: ["integer", "null"], format: "int64" }, payment_settings: { $ref: "#/components/schemas/SubscriptionPaymentSettingsInput" }, test_clock: { type: ["string", "null"] }, trial_period_days: { type: "integer" }, add_invoice_items: { anyOf: [{ type: "array", items: { $ref: "#/components/schemas/SubscriptionInvoiceItemInput" } }, { $ref: "#/components/schemas/SubscriptionInvoiceItemInput" }] } } };
function validate489(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate489.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.product === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.recurring === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recurring" }, message: "must have required property 'recurring'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.unit_amount === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit_amount" }, message: "must have required property 'unit_amount'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "currency" || key0 === "product" || key0 === "recurring" || key0 === "unit_amount")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.product !== void 0 && typeof data.product != "string") {
      let err5 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.recurring !== void 0 && (validate155(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate489.errors = vErrors, errors === 0;
}
validate489.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate488(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate488.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "price_data" || key0 === "quantity" || key0 === "metadata" || key0 === "billing_thresholds")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err2 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.price_data !== void 0 && (validate489(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.billing_thresholds !== void 0 && (validate486(data.billing_thresholds, { instancePath: instancePath + "/billing_thresholds", parentData: data, parentDataProperty: "billing_thresholds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate488.errors = vErrors, errors === 0;
}
validate488.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate499(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate499.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "payment_method_options" || key0 === "payment_method_types" || key0 === "save_default_payment_method")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.payment_method_options !== void 0 && (validate359(data.payment_method_options, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length)), data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.save_default_payment_method !== void 0 && typeof data.save_default_payment_method != "string") {
      let err2 = { instancePath: instancePath + "/save_default_payment_method", schemaPath: "#/properties/save_default_payment_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate499.errors = vErrors, errors === 0;
}
validate499.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate503.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "price_data" || key0 === "quantity")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err1 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.price_data !== void 0 && (validate149(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate503.errors = vErrors, errors === 0;
}
validate503.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate487.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema172.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      let err3 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate488(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.default_payment_method !== void 0) {
      let data4 = data.default_payment_method;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/default_payment_method", schemaPath: "#/properties/default_payment_method/type", keyword: "type", params: { type: schema172.properties.default_payment_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.default_source !== void 0) {
      let data5 = data.default_source;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/default_source", schemaPath: "#/properties/default_source/type", keyword: "type", params: { type: schema172.properties.default_source.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 != "string" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema172.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.cancel_at !== void 0) {
      let data8 = data.cancel_at;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
        let err8 = { instancePath: instancePath + "/cancel_at", schemaPath: "#/properties/cancel_at/type", keyword: "type", params: { type: schema172.properties.cancel_at.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.collection_method !== void 0 && typeof data.collection_method != "string") {
      let err9 = { instancePath: instancePath + "/collection_method", schemaPath: "#/properties/collection_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.days_until_due !== void 0) {
      let data10 = data.days_until_due;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
        let err10 = { instancePath: instancePath + "/days_until_due", schemaPath: "#/properties/days_until_due/type", keyword: "type", params: { type: schema172.properties.days_until_due.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.next_pending_invoice_item_invoice !== void 0) {
      let data11 = data.next_pending_invoice_item_invoice;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        let err11 = { instancePath: instancePath + "/next_pending_invoice_item_invoice", schemaPath: "#/properties/next_pending_invoice_item_invoice/type", keyword: "type", params: { type: schema172.properties.next_pending_invoice_item_invoice.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.payment_settings !== void 0 && (validate499(data.payment_settings, { instancePath: instancePath + "/payment_settings", parentData: data, parentDataProperty: "payment_settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors), errors = vErrors.length)), data.test_clock !== void 0) {
      let data13 = data.test_clock;
      if (typeof data13 != "string" && data13 !== null) {
        let err12 = { instancePath: instancePath + "/test_clock", schemaPath: "#/properties/test_clock/type", keyword: "type", params: { type: schema172.properties.test_clock.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.trial_period_days !== void 0) {
      let data14 = data.trial_period_days;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err13 = { instancePath: instancePath + "/trial_period_days", schemaPath: "#/properties/trial_period_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.add_invoice_items !== void 0) {
      let data15 = data.add_invoice_items, _errs29 = errors, valid3 = !1, _errs30 = errors;
      if (Array.isArray(data15)) {
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate503(data15[i1], { instancePath: instancePath + "/add_invoice_items/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/add_invoice_items", schemaPath: "#/properties/add_invoice_items/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs30 === errors;
      valid3 = valid3 || _valid0;
      let _errs33 = errors;
      validate503(data15, { instancePath: instancePath + "/add_invoice_items", parentData: data, parentDataProperty: "add_invoice_items", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors), errors = vErrors.length);
      var _valid0 = _errs33 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/add_invoice_items", schemaPath: "#/properties/add_invoice_items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate487.errors = vErrors, errors === 0;
}
validate487.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionInvoiceItemInput = validate507;
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate507.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "price_data" || key0 === "quantity")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err1 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.price_data !== void 0 && (validate149(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate507.errors = vErrors, errors === 0;
}
validate507.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionItem = validate509;
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate509.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "subscription_item") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "subscription_item" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata, _errs5 = errors, valid1 = !1, _errs6 = errors;
      validate91(data2, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data2 !== null) {
        let err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.price !== void 0 && (validate120(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data4 = data.quantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.subscription !== void 0 && typeof data.subscription != "string") {
      let err7 = { instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.billing_thresholds !== void 0) {
      let data7 = data.billing_thresholds;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        let err8 = { instancePath: instancePath + "/billing_thresholds", schemaPath: "#/properties/billing_thresholds/type", keyword: "type", params: { type: schema169.properties.billing_thresholds.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.usage_gte !== void 0) {
        let data8 = data7.usage_gte;
        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
          let err9 = { instancePath: instancePath + "/billing_thresholds/usage_gte", schemaPath: "#/properties/billing_thresholds/properties/usage_gte/type", keyword: "type", params: { type: schema169.properties.billing_thresholds.properties.usage_gte.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.tax_rates !== void 0) {
      let data9 = data.tax_rates;
      if (!Array.isArray(data9) && data9 !== null) {
        let err10 = { instancePath: instancePath + "/tax_rates", schemaPath: "#/properties/tax_rates/type", keyword: "type", params: { type: schema169.properties.tax_rates.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            let err11 = { instancePath: instancePath + "/tax_rates/" + i0, schemaPath: "#/properties/tax_rates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate509.errors = vErrors, errors === 0;
}
validate509.evaluated = { props: { id: !0, object: !0, metadata: !0, price: !0, quantity: !0, subscription: !0, created: !0, billing_thresholds: !0, tax_rates: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionItemChangeInput = validate513;
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate513.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "price" || key0 === "price_data" || key0 === "quantity")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err2 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.price_data !== void 0 && (validate489(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate513.errors = vErrors, errors === 0;
}
validate513.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionItemCreate = validate515;
function validate515(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate515.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subscription === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscription" }, message: "must have required property 'subscription'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "subscription" || key0 === "price" || key0 === "price_data" || key0 === "quantity" || key0 === "metadata")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.subscription !== void 0 && typeof data.subscription != "string") {
      let err2 = { instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err3 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.price_data !== void 0 && (validate489(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate515.errors = vErrors, errors === 0;
}
validate515.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionItemInput = validate518;
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate518.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "price" || key0 === "price_data" || key0 === "quantity" || key0 === "metadata" || key0 === "billing_thresholds")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.price !== void 0 && typeof data.price != "string") {
      let err2 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.price_data !== void 0 && (validate489(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.billing_thresholds !== void 0 && (validate486(data.billing_thresholds, { instancePath: instancePath + "/billing_thresholds", parentData: data, parentDataProperty: "billing_thresholds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate518.errors = vErrors, errors === 0;
}
validate518.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionItemsUpdate = validate522;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cancel_at_period_end" || key0 === "items")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cancel_at_period_end !== void 0 && typeof data.cancel_at_period_end != "boolean") {
      let err1 = { instancePath: instancePath + "/cancel_at_period_end", schemaPath: "#/properties/cancel_at_period_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate513(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate522.errors = vErrors, errors === 0;
}
validate522.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionLineItemInput = validate524;
var schema184 = { type: "object", additionalProperties: !1, required: ["currency"], properties: { currency: { $ref: "#/components/schemas/Currency" }, product: { type: "string" }, product_data: { $ref: "#/components/schemas/PriceProductData" }, unit_amount: { $ref: "#/components/schemas/Amount" }, recurring: { $ref: "#/components/schemas/PriceRecurringInput" }, active: { type: "boolean" }, billing_scheme: { type: "string" }, tiers: { type: "array", items: { $ref: "#/components/schemas/SubscriptionPriceTierInput" } }, tiers_mode: { type: "string" }, lookup_key: { type: "string" }, nickname: { type: "string" }, metadata: { $ref: "#/components/schemas/Metadata" } } };
function validate530(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate530.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "up_to" || key0 === "unit_amount" || key0 === "flat_amount")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.up_to !== void 0) {
      let data0 = data.up_to;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.flat_amount !== void 0 && (validate57(data.flat_amount, { instancePath: instancePath + "/flat_amount", parentData: data, parentDataProperty: "flat_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate530.errors = vErrors, errors === 0;
}
validate530.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate525.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema184.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.product !== void 0 && typeof data.product != "string") {
      let err2 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.product_data !== void 0 && (validate151(data.product_data, { instancePath: instancePath + "/product_data", parentData: data, parentDataProperty: "product_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length)), data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.recurring !== void 0 && (validate155(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.active !== void 0 && typeof data.active != "boolean") {
      let err3 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.billing_scheme !== void 0 && typeof data.billing_scheme != "string") {
      let err4 = { instancePath: instancePath + "/billing_scheme", schemaPath: "#/properties/billing_scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.tiers !== void 0) {
      let data7 = data.tiers;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate530(data7[i0], { instancePath: instancePath + "/tiers/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.tiers_mode !== void 0 && typeof data.tiers_mode != "string") {
      let err6 = { instancePath: instancePath + "/tiers_mode", schemaPath: "#/properties/tiers_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.lookup_key !== void 0 && typeof data.lookup_key != "string") {
      let err7 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.nickname !== void 0 && typeof data.nickname != "string") {
      let err8 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate525.errors = vErrors, errors === 0;
}
validate525.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate524(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate524.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "price_data" || key0 === "quantity" || key0 === "deleted")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.price_data !== void 0 && (validate525(data.price_data, { instancePath: instancePath + "/price_data", parentData: data, parentDataProperty: "price_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors), errors = vErrors.length)), data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.deleted !== void 0 && typeof data.deleted != "boolean") {
      let err3 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate524.errors = vErrors, errors === 0;
}
validate524.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionLineItemPriceData = validate536;
function validate536(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate536.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema184.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.product !== void 0 && typeof data.product != "string") {
      let err2 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.product_data !== void 0 && (validate151(data.product_data, { instancePath: instancePath + "/product_data", parentData: data, parentDataProperty: "product_data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length)), data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.recurring !== void 0 && (validate155(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.active !== void 0 && typeof data.active != "boolean") {
      let err3 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.billing_scheme !== void 0 && typeof data.billing_scheme != "string") {
      let err4 = { instancePath: instancePath + "/billing_scheme", schemaPath: "#/properties/billing_scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.tiers !== void 0) {
      let data7 = data.tiers;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate530(data7[i0], { instancePath: instancePath + "/tiers/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.tiers_mode !== void 0 && typeof data.tiers_mode != "string") {
      let err6 = { instancePath: instancePath + "/tiers_mode", schemaPath: "#/properties/tiers_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.lookup_key !== void 0 && typeof data.lookup_key != "string") {
      let err7 = { instancePath: instancePath + "/lookup_key", schemaPath: "#/properties/lookup_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.nickname !== void 0 && typeof data.nickname != "string") {
      let err8 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate536.errors = vErrors, errors === 0;
}
validate536.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionLineItemsUpdate = validate543;
function validate543(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate543.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cancel_at_period_end" || key0 === "line_items" || key0 === "proration_behavior")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cancel_at_period_end !== void 0 && typeof data.cancel_at_period_end != "boolean") {
      let err1 = { instancePath: instancePath + "/cancel_at_period_end", schemaPath: "#/properties/cancel_at_period_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.line_items !== void 0) {
      let data1 = data.line_items;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate524(data1[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/line_items", schemaPath: "#/properties/line_items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.proration_behavior !== void 0 && typeof data.proration_behavior != "string") {
      let err3 = { instancePath: instancePath + "/proration_behavior", schemaPath: "#/properties/proration_behavior/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate543.errors = vErrors, errors === 0;
}
validate543.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionList = validate545, schema188 = { type: "object", required: ["object", "data"], properties: { object: { const: "list" }, data: { type: "array", items: { $ref: "#/components/schemas/Subscription" } }, url: { type: ["string", "null"] }, has_more: { type: ["boolean", "null"] } } };
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate545.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object !== void 0 && data.object !== "list") {
      let err2 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate474(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema188.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.has_more !== void 0) {
      let data4 = data.has_more;
      if (typeof data4 != "boolean" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: schema188.properties.has_more.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate545.errors = vErrors, errors === 0;
}
validate545.evaluated = { props: { object: !0, data: !0, url: !0, has_more: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionPaymentSettings = validate547;
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate547.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema170.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.payment_method_options !== void 0 && (validate87(data.payment_method_options, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (!Array.isArray(data1) && data1 !== null) {
        let err1 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: schema170.properties.payment_method_types.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      }
    }
    if (data.save_default_payment_method !== void 0) {
      let data3 = data.save_default_payment_method;
      if (typeof data3 != "string" && data3 !== null) {
        let err2 = { instancePath: instancePath + "/save_default_payment_method", schemaPath: "#/properties/save_default_payment_method/type", keyword: "type", params: { type: schema170.properties.save_default_payment_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  return validate547.errors = vErrors, errors === 0;
}
validate547.evaluated = { props: { payment_method_options: !0, payment_method_types: !0, save_default_payment_method: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionPaymentSettingsInput = validate550;
function validate550(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate550.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "payment_method_options" || key0 === "payment_method_types" || key0 === "save_default_payment_method")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.payment_method_options !== void 0 && (validate359(data.payment_method_options, { instancePath: instancePath + "/payment_method_options", parentData: data, parentDataProperty: "payment_method_options", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length)), data.payment_method_types !== void 0) {
      let data1 = data.payment_method_types;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data1[i0], { instancePath: instancePath + "/payment_method_types/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/payment_method_types", schemaPath: "#/properties/payment_method_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.save_default_payment_method !== void 0 && typeof data.save_default_payment_method != "string") {
      let err2 = { instancePath: instancePath + "/save_default_payment_method", schemaPath: "#/properties/save_default_payment_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate550.errors = vErrors, errors === 0;
}
validate550.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionPriceData = validate553;
function validate553(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate553.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.product === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.recurring === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recurring" }, message: "must have required property 'recurring'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.unit_amount === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit_amount" }, message: "must have required property 'unit_amount'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "currency" || key0 === "product" || key0 === "recurring" || key0 === "unit_amount")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.product !== void 0 && typeof data.product != "string") {
      let err5 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.recurring !== void 0 && (validate155(data.recurring, { instancePath: instancePath + "/recurring", parentData: data, parentDataProperty: "recurring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate553.errors = vErrors, errors === 0;
}
validate553.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionPriceTierInput = validate557;
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate557.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "up_to" || key0 === "unit_amount" || key0 === "flat_amount")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.up_to !== void 0) {
      let data0 = data.up_to;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/up_to", schemaPath: "#/properties/up_to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit_amount !== void 0 && (validate57(data.unit_amount, { instancePath: instancePath + "/unit_amount", parentData: data, parentDataProperty: "unit_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.flat_amount !== void 0 && (validate57(data.flat_amount, { instancePath: instancePath + "/flat_amount", parentData: data, parentDataProperty: "flat_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate557.errors = vErrors, errors === 0;
}
validate557.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubscriptionUpdate = validate560;
function validate560(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate560.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate522(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  let _errs2 = errors;
  validate543(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate543.errors : vErrors.concat(validate543.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate560.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate560.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var validateTimestampMs = validate563;
function validate563(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate563.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate563.errors = vErrors, errors === 0;
}
validate563.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validateWebhookEndpoint = validate564, schema195 = { type: "object", required: ["id", "object"], properties: { id: { type: "string" }, object: { const: "webhook_endpoint" }, url: { type: "string" }, enabled_events: { type: "array", items: { $ref: "#/components/schemas/EventType" } }, secret: { type: "string" }, status: { type: "string" }, created: { $ref: "#/components/schemas/TimestampMs" }, description: { type: ["string", "null"] }, api_version: { type: ["string", "null"] }, livemode: { type: "boolean" }, metadata: { anyOf: [{ $ref: "#/components/schemas/Metadata" }, { type: "null" }] } } };
function validate564(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate564.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0 && data.object !== "webhook_endpoint") {
      let err3 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "webhook_endpoint" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.enabled_events !== void 0) {
      let data3 = data.enabled_events;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate201(data3[i0], { instancePath: instancePath + "/enabled_events/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/enabled_events", schemaPath: "#/properties/enabled_events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.secret !== void 0 && typeof data.secret != "string") {
      let err6 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.created !== void 0 && (validate67(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.description !== void 0) {
      let data8 = data.description;
      if (typeof data8 != "string" && data8 !== null) {
        let err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema195.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.api_version !== void 0) {
      let data9 = data.api_version;
      if (typeof data9 != "string" && data9 !== null) {
        let err9 = { instancePath: instancePath + "/api_version", schemaPath: "#/properties/api_version/type", keyword: "type", params: { type: schema195.properties.api_version.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.livemode !== void 0 && typeof data.livemode != "boolean") {
      let err10 = { instancePath: instancePath + "/livemode", schemaPath: "#/properties/livemode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.metadata !== void 0) {
      let data11 = data.metadata, _errs21 = errors, valid3 = !1, _errs22 = errors;
      validate91(data11, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid0 = _errs22 === errors;
      valid3 = valid3 || _valid0;
      let _errs23 = errors;
      if (data11 !== null) {
        let err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs23 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate564.errors = vErrors, errors === 0;
}
validate564.evaluated = { props: { id: !0, object: !0, url: !0, enabled_events: !0, secret: !0, status: !0, created: !0, description: !0, api_version: !0, livemode: !0, metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateWebhookEndpointCreate = validate568;
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate568.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.enabled_events === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled_events" }, message: "must have required property 'enabled_events'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "url" || key0 === "enabled_events" || key0 === "description" || key0 === "api_version" || key0 === "metadata")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.enabled_events !== void 0) {
      let data1 = data.enabled_events;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate201(data1[i0], { instancePath: instancePath + "/enabled_events/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/enabled_events", schemaPath: "#/properties/enabled_events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.api_version !== void 0 && typeof data.api_version != "string") {
      let err6 = { instancePath: instancePath + "/api_version", schemaPath: "#/properties/api_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    data.metadata !== void 0 && (validate91(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate568.errors = vErrors, errors === 0;
}
validate568.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateAddress,
  validateAddressInput,
  validateAlipayOptions,
  validateAlipayOptionsInput,
  validateAmount,
  validateBillingDetails,
  validateBillingDetailsInput,
  validateCardData,
  validateCardOptions,
  validateCardOptionsInput,
  validateChargeRefundUpdatedEvent,
  validateCheckoutCustomerDetails,
  validateCheckoutPaymentIntentData,
  validateCheckoutSession,
  validateCheckoutSessionCreate,
  validateCheckoutSessionList,
  validateCurrency,
  validateCustomer,
  validateCustomerCreate,
  validateCustomerList,
  validateCustomerShipping,
  validateCustomerShippingInput,
  validateCustomerUpdate,
  validateDeletedObject,
  validateErrorDetail,
  validateErrorEnvelope,
  validateErrorResponse,
  validateEvent,
  validateEventEnvelope,
  validateEventType,
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
  validateNextAction,
  validatePaymentIntent,
  validatePaymentIntentCancel,
  validatePaymentIntentCanceledEvent,
  validatePaymentIntentCapture,
  validatePaymentIntentConfirm,
  validatePaymentIntentCreate,
  validatePaymentIntentCreatedEvent,
  validatePaymentIntentList,
  validatePaymentIntentPaymentFailedEvent,
  validatePaymentIntentRequiresActionEvent,
  validatePaymentIntentSucceededEvent,
  validatePaymentIntentUpdate,
  validatePaymentMethod,
  validatePaymentMethodAttach,
  validatePaymentMethodCard,
  validatePaymentMethodCardChecks,
  validatePaymentMethodCardInput,
  validatePaymentMethodCreate,
  validatePaymentMethodData,
  validatePaymentMethodList,
  validatePaymentMethodOptions,
  validatePaymentMethodOptionsInput,
  validatePaymentMethodType,
  validatePaymentMethodUpdate,
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
  validateProductList,
  validateProductUpdate,
  validateRedirect,
  validateRefund,
  validateRefundCreate,
  validateShipping,
  validateShippingInput,
  validateSubscription,
  validateSubscriptionBillingThresholdsInput,
  validateSubscriptionCreate,
  validateSubscriptionInvoiceItemInput,
  validateSubscriptionItem,
  validateSubscriptionItemChangeInput,
  validateSubscriptionItemCreate,
  validateSubscriptionItemInput,
  validateSubscriptionItemsUpdate,
  validateSubscriptionLineItemInput,
  validateSubscriptionLineItemPriceData,
  validateSubscriptionLineItemsUpdate,
  validateSubscriptionList,
  validateSubscriptionPaymentSettings,
  validateSubscriptionPaymentSettingsInput,
  validateSubscriptionPriceData,
  validateSubscriptionPriceTierInput,
  validateSubscriptionUpdate,
  validateTimestampMs,
  validateWebhookEndpoint,
  validateWebhookEndpointCreate
};
