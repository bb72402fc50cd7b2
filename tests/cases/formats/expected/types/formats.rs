//! `Formats`.

use std::fmt;

use crate::runtime::{additional, base64, formats, json};

/// Type of the schema `Formats`.
#[derive(Clone, PartialEq, Default)]
pub struct Formats {
    /// The property `dateTime`.
    pub date_time: Option<formats::DateTime>,
    /// The property `date`.
    pub date: Option<formats::Date>,
    /// The property `time`.
    pub time: Option<formats::Time>,
    /// The property `duration`.
    pub duration: Option<formats::Duration>,
    /// The property `uuid`.
    pub uuid: Option<formats::Uuid>,
    /// The property `int32`.
    pub int32: Option<i32>,
    /// The property `int64`.
    pub int64: Option<i64>,
    /// The property `uint32`.
    pub uint32: Option<u32>,
    /// The property `uint64`.
    pub uint64: Option<u64>,
    /// The property `float`.
    pub float: Option<f64>,
    /// The property `double`.
    pub double: Option<f64>,
    /// The property `wholeNumber`.
    pub whole_number: Option<i64>,
    /// The property `byte`.
    pub byte: Option<base64::Base64>,
    /// The property `password`.
    pub password: Option<String>,
    /// The property `ipv4`.
    pub ipv4: Option<formats::Ipv4>,
    /// The property `ipv6`.
    pub ipv6: Option<formats::Ipv6>,
    /// The property `uri`.
    pub uri: Option<formats::Uri>,
    /// The property `unknown`.
    pub unknown: Option<String>,
    /// Members that the schema does not declare.
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

impl json::Decode for Formats {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            date_time: object.optional("dateTime")?,
            date: object.optional("date")?,
            time: object.optional("time")?,
            duration: object.optional("duration")?,
            uuid: object.optional("uuid")?,
            int32: object.optional("int32")?,
            int64: object.optional("int64")?,
            uint32: object.optional("uint32")?,
            uint64: object.optional("uint64")?,
            float: object.optional("float")?,
            double: object.optional("double")?,
            whole_number: object.optional("wholeNumber")?,
            byte: object.optional("byte")?,
            password: object.optional("password")?,
            ipv4: object.optional("ipv4")?,
            ipv6: object.optional("ipv6")?,
            uri: object.optional("uri")?,
            unknown: object.optional("unknown")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Formats {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("dateTime", &self.date_time);
        object.optional("date", &self.date);
        object.optional("time", &self.time);
        object.optional("duration", &self.duration);
        object.optional("uuid", &self.uuid);
        object.optional("int32", &self.int32);
        object.optional("int64", &self.int64);
        object.optional("uint32", &self.uint32);
        object.optional("uint64", &self.uint64);
        object.optional("float", &self.float);
        object.optional("double", &self.double);
        object.optional("wholeNumber", &self.whole_number);
        object.optional("byte", &self.byte);
        object.optional("password", &self.password);
        object.optional("ipv4", &self.ipv4);
        object.optional("ipv6", &self.ipv6);
        object.optional("uri", &self.uri);
        object.optional("unknown", &self.unknown);
        object.rest(&self.additional);
    }
}

json::serde_for!(Formats);
