//! Members of objects: names of which some are known, and an object that is encoded with members in
//! front of its own and behind them.

use std::fmt::{self, Display};

use serde::de::{self, DeserializeSeed, Deserializer, Visitor};
use serde::ser::{Error, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};

/// Reads a member's name: as the one of these that it is, or as a text.
pub(super) struct Name<'n>(pub(super) &'n [&'static str]);

impl Name<'_> {
    fn find(&self, name: &str) -> Option<&'static str> {
        self.0.iter().copied().find(|known| *known == name)
    }
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Result<&'static str, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Result<&'static str, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.find(name).ok_or_else(|| name.to_owned()))
    }

    fn visit_string<E: de::Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(self.find(&name).ok_or(name))
    }
}

/// The members that are added.
pub(super) trait Extra {
    /// How many there are.
    fn len(&self) -> usize;

    /// Writes those in front.
    fn first<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }

    /// Writes those behind. `written` has the names of the fields that were written.
    fn last<M: SerializeMap>(&self, written: &[&str], map: &mut M) -> Result<(), M::Error> {
        let _ = (written, map);
        Ok(())
    }
}

/// Writes a struct or a map as one object with the members that are added.
pub(super) struct WithMembers<S, X> {
    pub(super) serializer: S,
    pub(super) extra: X,
}

impl<S: Serializer, X: Extra> WithMembers<S, X> {
    fn start(self, len: usize) -> Result<Writer<S::SerializeMap, X>, S::Error> {
        let mut map = self
            .serializer
            .serialize_map(Some(len + self.extra.len()))?;
        self.extra.first(&mut map)?;
        Ok(Writer {
            map,
            written: Vec::new(),
            extra: self.extra,
        })
    }
}

fn refuse<T, E: Error>() -> Result<T, E> {
    Err(E::custom("only an object can have members"))
}

macro_rules! refuse {
    ($($method:ident($($value:ty),*) -> $result:ty;)*) => {$(
        fn $method(self, $(_: $value),*) -> Result<$result, S::Error> {
            refuse()
        }
    )*};
}

impl<S: Serializer, X: Extra> Serializer for WithMembers<S, X> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Writer<S::SerializeMap, X>;
    type SerializeStruct = Writer<S::SerializeMap, X>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    // Without a length some formats keep the map in memory; JSON does not care. An unknown one
    // counts as none of its own.
    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        self.start(len.unwrap_or(0))
    }

    fn serialize_struct(
        self,
        _: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        self.start(len)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<S::Ok, S::Error> {
        SerializeMap::end(self.start(0)?)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        refuse()
    }

    fn collect_str<T: Display + ?Sized>(self, _: &T) -> Result<S::Ok, S::Error> {
        refuse()
    }

    refuse! {
        serialize_bool(bool) -> S::Ok;
        serialize_i8(i8) -> S::Ok;
        serialize_i16(i16) -> S::Ok;
        serialize_i32(i32) -> S::Ok;
        serialize_i64(i64) -> S::Ok;
        serialize_u8(u8) -> S::Ok;
        serialize_u16(u16) -> S::Ok;
        serialize_u32(u32) -> S::Ok;
        serialize_u64(u64) -> S::Ok;
        serialize_f32(f32) -> S::Ok;
        serialize_f64(f64) -> S::Ok;
        serialize_char(char) -> S::Ok;
        serialize_str(&str) -> S::Ok;
        serialize_bytes(&[u8]) -> S::Ok;
        serialize_none() -> S::Ok;
        serialize_unit() -> S::Ok;
        serialize_unit_variant(&'static str, u32, &'static str) -> S::Ok;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

/// The object that is being written.
pub(super) struct Writer<M, X> {
    map: M,
    written: Vec<&'static str>,
    extra: X,
}

impl<M: SerializeMap, X: Extra> SerializeStruct for Writer<M, X> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        if self.extra.len() > 0 {
            self.written.push(key);
        }
        self.map.serialize_entry(key, value)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        SerializeMap::end(self)
    }
}

impl<M: SerializeMap, X: Extra> SerializeMap for Writer<M, X> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), M::Error> {
        self.map.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        self.map.serialize_value(value)
    }

    fn end(mut self) -> Result<M::Ok, M::Error> {
        self.extra.last(&self.written, &mut self.map)?;
        self.map.end()
    }
}
