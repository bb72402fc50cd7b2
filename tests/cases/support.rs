//! What the checks of the cases say of a type.

use std::fmt::Debug;

use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::runtime::additional::Undeclared;
use crate::runtime::json::{self, Decode, Encode};
use crate::runtime::response::{Reply, Sent};

/// Decodes a value.
#[track_caller]
pub(crate) fn decode<T: Decode>(json: Value) -> T {
    match json::from_slice(json.to_string().as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("{json}: {error}"),
    }
}

/// Encodes a value.
#[track_caller]
pub(crate) fn encode<T: Encode>(value: &T) -> Value {
    let text = json::to_string(value).expect("it can be encoded");
    serde_json::from_str(&text).expect("it is JSON")
}

/// Everything that a type of a generated crate does.
pub(crate) trait Typed: Decode + Encode + DeserializeOwned + Serialize {}

impl<T: Decode + Encode + DeserializeOwned + Serialize> Typed for T {}

/// A value by way of serde's traits, which say the same as the codec.
fn bridged<T: Typed>(json: &Value) -> Result<Value, String> {
    let value: T = serde_json::from_value(json.clone()).map_err(|error| error.to_string())?;
    serde_json::to_value(&value).map_err(|error| error.to_string())
}

/// Decodes a value that comes back the same, and gives what it was decoded as.
#[track_caller]
pub(crate) fn keeps<T: Typed>(json: Value) -> T {
    becomes(json.clone(), json)
}

/// Decodes a value that comes back as another one.
#[track_caller]
pub(crate) fn becomes<T: Typed>(json: Value, other: Value) -> T {
    let value: T = decode(json.clone());
    assert_eq!(plain(encode(&value)), plain(other.clone()));
    assert_eq!(bridged::<T>(&json).map(plain), Ok(plain(other)));
    value
}

/// The value with each number written in one way: 1 is 1.0.
pub(crate) fn plain(json: Value) -> Value {
    match json {
        Value::Number(number) => {
            let float = number.as_f64().filter(|_| number.is_f64());
            match float {
                Some(0.0) => 0.into(),
                // As few digits as bring it back, with zeros behind them.
                Some(float) if float.fract() == 0.0 && float.abs() < 1e21 => {
                    serde_json::from_str(&float.to_string()).expect("a number")
                }
                _ => Value::Number(number),
            }
        }
        Value::Array(values) => values.into_iter().map(plain).collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            members.map(|(name, value)| (name, plain(value))).collect()
        }
        Value::Null | Value::Bool(_) | Value::String(_) => json,
    }
}

/// Decodes a text and encodes what it was decoded as.
pub(crate) type Trip = fn(&str) -> Result<Value, String>;

/// The [`Trip`] of a type.
pub(crate) fn trip<T: Typed>(text: &str) -> Result<Value, String> {
    let value: T = json::from_slice(text.as_bytes()).map_err(|error| error.to_string())?;
    let again = json::to_string(&value).map_err(str::to_owned)?;
    let again: Value = serde_json::from_str(&again).map_err(|error| error.to_string())?;
    let json = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let bridged = bridged::<T>(&json)?;
    if plain(bridged.clone()) != plain(again.clone()) {
        return Err(format!(
            "the codec says {again}, serde's traits say {bridged}"
        ));
    }
    Ok(again)
}

/// The value of a member that a schema does not declare.
#[track_caller]
pub(crate) fn undeclared(members: &Undeclared, name: &str) -> Value {
    let member = members.get(name).expect("a member of the name");
    member.value().expect("a value")
}

/// What is said of a value that does not fit: the place in it, and what is wrong there.
#[track_caller]
pub(crate) fn refuses<T: Decode + Debug>(json: Value) -> String {
    match json::from_slice::<T>(json.to_string().as_bytes()) {
        Ok(value) => panic!("{json} is read as {value:?}"),
        Err(error) => format!("{}: {}", error.path(), error.message()),
    }
}

/// An answer as it could have come.
pub(crate) fn reply_of(status: u16, headers: &[(&str, &str)], body: &str) -> Reply {
    let sent = Sent::new("GET", "http://127.0.0.1/");
    let headers = headers.iter().map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        (name, HeaderValue::from_str(value).expect("a value"))
    });
    let status = StatusCode::from_u16(status).expect("a status");
    let body = body.to_owned().into();
    Reply::new(sent, status, headers.collect(), body, None)
}
