//! `Formats`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, base64, formats};

/// Type of the schema `Formats`.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Formats {
    /// The property `dateTime`.
    #[serde(rename = "dateTime", skip_serializing_if = "Option::is_none")]
    pub date_time: Option<formats::DateTime>,
    /// The property `date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<formats::Date>,
    /// The property `time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<formats::Time>,
    /// The property `duration`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<formats::Duration>,
    /// The property `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<formats::Uuid>,
    /// The property `int32`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int32: Option<i32>,
    /// The property `int64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int64: Option<i64>,
    /// The property `uint32`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint32: Option<u32>,
    /// The property `uint64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uint64: Option<u64>,
    /// The property `float`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub float: Option<f64>,
    /// The property `double`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
    /// The property `wholeNumber`.
    #[serde(rename = "wholeNumber", skip_serializing_if = "Option::is_none")]
    pub whole_number: Option<i64>,
    /// The property `byte`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte: Option<base64::Base64>,
    /// The property `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The property `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv4: Option<formats::Ipv4>,
    /// The property `ipv6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6: Option<formats::Ipv6>,
    /// The property `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<formats::Uri>,
    /// The property `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formats")
            .field("date_time", &self.date_time)
            .field("date", &self.date)
            .field("time", &self.time)
            .field("duration", &self.duration)
            .field("uuid", &self.uuid)
            .field("int32", &self.int32)
            .field("int64", &self.int64)
            .field("uint32", &self.uint32)
            .field("uint64", &self.uint64)
            .field("float", &self.float)
            .field("double", &self.double)
            .field("whole_number", &self.whole_number)
            .field("byte", &self.byte)
            .field("password", &format_args!("***"))
            .field("ipv4", &self.ipv4)
            .field("ipv6", &self.ipv6)
            .field("uri", &self.uri)
            .field("unknown", &self.unknown)
            .field("additional", &self.additional)
            .finish()
    }
}

impl serde::Serialize for Formats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Formats {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
