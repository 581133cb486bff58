SELECT * FROM reports WHERE number IN (SELECT unnest(:numbers)) ORDER BY number;
