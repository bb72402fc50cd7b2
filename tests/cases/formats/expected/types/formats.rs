// @generated
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

impl Formats {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dateTime`.
    pub fn date_time(mut self, value: formats::DateTime) -> Self {
        self.date_time = Some(value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: formats::Date) -> Self {
        self.date = Some(value);
        self
    }

    /// Sets `time`.
    pub fn time(mut self, value: formats::Time) -> Self {
        self.time = Some(value);
        self
    }

    /// Sets `duration`.
    pub fn duration(mut self, value: formats::Duration) -> Self {
        self.duration = Some(value);
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: formats::Uuid) -> Self {
        self.uuid = Some(value);
        self
    }

    /// Sets `int32`.
    pub fn int32(mut self, value: i32) -> Self {
        self.int32 = Some(value);
        self
    }

    /// Sets `int64`.
    pub fn int64(mut self, value: i64) -> Self {
        self.int64 = Some(value);
        self
    }

    /// Sets `uint32`.
    pub fn uint32(mut self, value: u32) -> Self {
        self.uint32 = Some(value);
        self
    }

    /// Sets `uint64`.
    pub fn uint64(mut self, value: u64) -> Self {
        self.uint64 = Some(value);
        self
    }

    /// Sets `float`.
    pub fn float(mut self, value: f64) -> Self {
        self.float = Some(value);
        self
    }

    /// Sets `double`.
    pub fn double(mut self, value: f64) -> Self {
        self.double = Some(value);
        self
    }

    /// Sets `wholeNumber`.
    pub fn whole_number(mut self, value: i64) -> Self {
        self.whole_number = Some(value);
        self
    }

    /// Sets `byte`.
    pub fn byte(mut self, value: impl Into<base64::Base64>) -> Self {
        self.byte = Some(value.into());
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `ipv4`.
    pub fn ipv4(mut self, value: formats::Ipv4) -> Self {
        self.ipv4 = Some(value);
        self
    }

    /// Sets `ipv6`.
    pub fn ipv6(mut self, value: formats::Ipv6) -> Self {
        self.ipv6 = Some(value);
        self
    }

    /// Sets `uri`.
    pub fn uri(mut self, value: formats::Uri) -> Self {
        self.uri = Some(value);
        self
    }

    /// Sets `unknown`.
    pub fn unknown(mut self, value: impl Into<String>) -> Self {
        self.unknown = Some(value.into());
        self
    }
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
            date_time: object.optional("dateTime"),
            date: object.optional("date"),
            time: object.optional("time"),
            duration: object.optional("duration"),
            uuid: object.optional("uuid"),
            int32: object.optional("int32"),
            int64: object.optional("int64"),
            uint32: object.optional("uint32"),
            uint64: object.optional("uint64"),
            float: object.optional("float"),
            double: object.optional("double"),
            whole_number: object.optional("wholeNumber"),
            byte: object.optional("byte"),
            password: object.optional("password"),
            ipv4: object.optional("ipv4"),
            ipv6: object.optional("ipv6"),
            uri: object.optional("uri"),
            unknown: object.optional("unknown"),
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
