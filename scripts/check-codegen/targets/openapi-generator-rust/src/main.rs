//! Decodes cases into generated models and encodes these again.
//!
//! Is called with two files: the cases, a JSON object of id, schema and value on each line, and the
//! file to write outcomes to, a JSON object of id and either value or error on each line.

#![deny(warnings)]

mod models;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::env::args;
use std::error::Error;
use std::fs::{read_to_string, File};
use std::io::{BufWriter, Write};

#[derive(Deserialize)]
struct Case {
    id: String,
    schema: String,
    value: Box<RawValue>,
}

#[derive(Serialize)]
struct Outcome {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// How a value is decoded into a generated type and encoded again.
type RoundTrip = fn(&RawValue) -> Result<Box<RawValue>, serde_json::Error>;

fn model<Model: DeserializeOwned + Serialize>(
    value: &RawValue,
) -> Result<Box<RawValue>, serde_json::Error> {
    let decoded: Model = serde_json::from_str(value.get())?;
    serde_json::value::to_raw_value(&decoded)
}

fn outcome(case: Case) -> Outcome {
    let result = match models::round_trip(&case.schema) {
        None => Err(format!("no generated model for {}", case.schema)),
        Some(round_trip) => round_trip(&case.value).map_err(|cause| cause.to_string()),
    };
    Outcome {
        id: case.id,
        error: result.as_ref().err().cloned(),
        value: result.ok(),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let [cases, outcomes]: [String; 2] = args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "expected a file of cases and one for outcomes")?;
    let mut writer = BufWriter::new(File::create(outcomes)?);
    for line in read_to_string(cases)?.lines() {
        serde_json::to_writer(&mut writer, &outcome(serde_json::from_str(line)?))?;
        writeln!(writer)?;
    }
    Ok(writer.flush()?)
}
